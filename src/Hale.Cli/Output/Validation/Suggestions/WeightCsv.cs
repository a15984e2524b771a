using System.Globalization;
using Hale.Engine.Weighting;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>Fitted weights, a row for each.</summary>
internal static class WeightCsv
{
    public static void Write(TextWriter output, IReadOnlyList<WeightSuggestion> found)
    {
        Csv.WriteRow(
            output,
            ["scorecard", "path", "label", "weight_now", "fitted", "fitted_low", "fitted_high", "at_zero", "outcomes_only", "outcomes_only_low", "outcomes_only_high", "alone_auc", "alone_low", "alone_high", "free_coefficient", "free_low", "free_high", "points_the_wrong_way", "proposed"]);
        foreach (var one in found.OfType<WeightSuggestion.Fitted>())
        {
            foreach (var weight in one.Weights)
            {
                Csv.WriteRow(
                    output,
                    [
                        one.Name, weight.Path, weight.Label, Text(weight.Expert), Text(weight.Fitted), Text(weight.Interval?.Low), Text(weight.Interval?.High), Text(weight.AtZero),
                        Text(weight.Unaided), Text(weight.UnaidedInterval?.Low), Text(weight.UnaidedInterval?.High), Text(weight.Alone.Value),
                        Text(weight.Alone.Interval?.Low), Text(weight.Alone.Interval?.High), Text(weight.FreeCoefficient), Text(weight.FreeInterval?.Low), Text(weight.FreeInterval?.High),
                        Word(weight.PointsTheWrongWay), Word(one.IsProposed),
                    ]);
            }
        }
    }

    private static string? Text(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static string Word(bool value) => value ? "true" : "false";
}
