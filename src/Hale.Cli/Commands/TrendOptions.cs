using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Time;

namespace Hale.Cli.Commands;

/// <summary>Options of the commands that look at several closes.</summary>
internal static class TrendOptions
{
    public static Option<string?> Band() => new("--band") { Description = "Only accounts in this band at the close" };

    public static Option<string[]> Segment() => new("--segment")
    {
        Description = "Only accounts with this attribute, as known at the close: plan=enterprise; may be repeated",
        HelpName = "attribute=value",
        DefaultValueFactory = _ => [],
    };

    public static Option<string?> From() => new("--from") { Description = "The first day whose close may be shown; otherwise the first that there is", HelpName = "day" };

    public static Option<string?> To() => new("--to") { Description = "The last day whose close may be shown; otherwise the last that there is", HelpName = "day" };

    public static Option<string?> Since() => new("--since") { Description = "Compare with the newest close not after this day", HelpName = "day" };

    public static Option<string?> Every()
    {
        var option = new Option<string?>("--every") { Description = "Of every month or quarter the last close, or every close", HelpName = "month|quarter|close" };
        option.AcceptOnlyFromAmong("month", "quarter", "close");
        return option;
    }

    public static Option<string?> DeadBand() => new("--dead-band") { Description = "From how many points on a change counts; otherwise as the score says, else 3 % of its scale", HelpName = "points" };

    public static CalendarUnit? Unit(string? every) => every switch
    {
        "month" => CalendarUnit.Month,
        "quarter" => CalendarUnit.Quarter,
        _ => null,
    };

    /// <summary>A dead-band that a person wrote; null when none is.</summary>
    public static decimal? Points(string? text) =>
        text is null ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) ? points
        : throw new Failure(ExitCode.Usage, $"`{text}` is no number of points", "write `--dead-band 3`; 0 lets every change count");
}
