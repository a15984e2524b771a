namespace Hale.Engine.Auditing.Input;

/// <summary>What was stated about the content of the files. Null everywhere: recognise it, and refuse what is ambiguous.</summary>
/// <param name="DayFirst">Whether 03/04/2025 is the third of April.</param>
/// <param name="DecimalComma">Whether 1.234,5 is a little more than a thousand.</param>
/// <param name="HigherIsWorse">Whether a higher score means that the customer is likelier to leave.</param>
/// <param name="Levels">The names of a score made of words, from the worst to the best.</param>
/// <param name="AsOf">The day of scores that carry no date.</param>
/// <param name="IgnoreLeadingZeros">Whether the account ids 00123 and 123 are the same.</param>
/// <param name="Zone">The time zone in which an instant becomes a day, by its IANA name; UTC otherwise.</param>
public sealed record StatedFormat(bool? DayFirst, bool? DecimalComma, bool? HigherIsWorse, IReadOnlyList<string>? Levels, DateOnly? AsOf, bool IgnoreLeadingZeros, string? Zone)
{
    /// <summary>The zone in which an instant becomes a day; null when there is none of the name that was stated.</summary>
    public TimeZoneInfo? FindZone() => Zone is null ? TimeZoneInfo.Utc : TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var zone) ? zone : null;

    /// <summary>The current day in that zone; in UTC where there is no such zone.</summary>
    public DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), FindZone() ?? TimeZoneInfo.Utc).DateTime);

    /// <summary>Nothing was stated.</summary>
    public static StatedFormat Nothing { get; } = new(null, null, null, null, null, IgnoreLeadingZeros: false, null);
}
