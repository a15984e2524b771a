using System.Globalization;
using Hale.Engine.ReportCards;
using Hale.Engine.Thresholds;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>Limits and what they would have caught, a row for each.</summary>
internal static class ThresholdCsv
{
    public static void Write(TextWriter output, ThresholdSuggestion found)
    {
        Csv.WriteRow(
            output,
            [
                "which", "band", "limit", "listed", "listed_least", "listed_most", "caught", "caught_share", "caught_low", "caught_high", "left_share", "left_low", "left_high", "false_alerts", "false_alerts_low", "false_alerts_high",
            ]);
        foreach (var (which, record) in found.Present.Select(record => ("now", record)).Concat(found.Suggested.Select(record => ("suggested", record))))
        {
            Csv.WriteRow(
                output,
                [
                    which, record.Band, record.Limit.ToString(CultureInfo.InvariantCulture), Csv.Number(record.Listed), Csv.Number(record.Least), Csv.Number(record.Most), Csv.Number(record.Caught),
                    .. Fields(record.CaughtShare), .. Fields(record.LeftShare), .. Fields(record.FalseAlerts),
                ]);
        }
    }

    private static IEnumerable<string?> Fields(Figure figure) =>
        new[] { figure.Value, figure.Interval?.Low, figure.Interval?.High }.Select(number => number is { } known ? Csv.Number(known) : null);
}
