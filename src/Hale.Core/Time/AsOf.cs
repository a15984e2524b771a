using System.Globalization;

namespace Hale.Core.Time;

/// <summary>The moment a score speaks about, as it was asked for. Nothing that became known later may influence it.</summary>
/// <param name="Moment">The instant T: facts that occurred before it count.</param>
/// <param name="Label">The day whose close it is (<c>2024-12-31</c>), or the instant.</param>
public readonly record struct AsOf(Instant Moment, string Label)
{
    private static readonly string[] DayFormats = ["yyyy-MM-dd"];

    private static readonly string[] LocalFormats =
    [
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFF", "yyyy-MM-dd'T'HH:mm:ss.FFFFFF",
    ];

    private static readonly string[] OffsetFormats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFK",
    ];

    /// <summary>Whether it is the close of a day, and not a moment between closes.</summary>
    public bool IsClose => DateOnly.TryParseExact(Label, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The close of a local day.</summary>
    public static AsOf CloseOf(DateOnly day, ProjectZone zone) => new(zone.Close(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>
    /// Reads a day (its close is meant), a local reading of the clock (<c>2024-12-31 18:00</c>) or an instant with offset (<c>2024-12-31T18:00:00Z</c>).
    /// False when the text is none of these, or lies outside the years 1000 to 8999.
    /// </summary>
    public static bool TryParse(string text, ProjectZone zone, out AsOf asOf)
    {
        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            asOf = IsUsable(day.Year) ? CloseOf(day, zone) : default;
            return IsUsable(day.Year);
        }

        if (DateTime.TryParseExact(text, LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            asOf = IsUsable(local.Year) ? new AsOf(zone.AtLocal(local), text) : default;
            return IsUsable(local.Year);
        }

        var parsed = DateTimeOffset.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment);
        asOf = new AsOf(Instant.From(moment), text);
        return parsed && IsUsable(moment.Year);
    }

    /// <inheritdoc/>
    public override string ToString() => Label;

    /// <summary>Whether moments of a year can be computed with: the years 1000 to 8999, so that windows and time zones stay within the calendar.</summary>
    public static bool IsUsable(int year) => year is >= 1000 and < 9000;
}
