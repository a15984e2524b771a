using System.Globalization;
using Hale.Engine.Drifting;
using Hale.Engine.Drifting.Watching;

namespace Hale.Cli.Output.Validation.Drifting;

/// <summary>Every comparison of every close, a row for each.</summary>
internal static class DriftCsv
{
    public static void Write(TextWriter output, DriftReport report)
    {
        Csv.WriteRow(output, ["measure", "scorecard", "close", "compared_with", "season", "accounts", "index", "critical", "exceeds", "clock", "review", "missing_before", "missing"]);
        foreach (var (series, close) in report.Series.SelectMany(series => series.Drift.Closes.Select(close => (series, close))))
        {
            Csv.WriteRow(output, Fields(series, close));
        }
    }

    private static IEnumerable<string?> Fields(WatchedSeries series, ComparedClose close) =>
    [
        series.Drift.Name,
        series.Scorecard,
        DriftWords.Day(close.Day),
        DriftWords.Day(close.Reference),
        Truth(close.IsSeasonal),
        close.Accounts.ToString(CultureInfo.InvariantCulture),
        Csv.Number(close.Index),
        Csv.Number(close.Critical),
        Truth(close.Exceeds),
        Truth(series.Drift.IsClock),
        Truth(close.AsksForReview),
        Csv.Number(close.MissingBefore),
        Csv.Number(close.Missing),
    ];

    private static string Truth(bool value) => value ? "true" : "false";
}
