namespace Hale.Core.Time;

/// <summary>The years 1000 to 8999 (<see cref="AsOf.IsUsable"/>): so far from the ends of the calendar that no zone and no window leads beyond them.</summary>
public static class UsableYears
{
    /// <summary>The first instant of the first year, in UTC.</summary>
    public static Instant Start { get; } = Instant.From(new DateTimeOffset(1000, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>The end of the last year, exclusive, in UTC.</summary>
    public static Instant End { get; } = Instant.From(new DateTimeOffset(9000, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Reads a day such as <c>2024-12-31</c>. False when the text is none, or lies in another year.</summary>
    public static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out day) && AsOf.IsUsable(day.Year);
}
