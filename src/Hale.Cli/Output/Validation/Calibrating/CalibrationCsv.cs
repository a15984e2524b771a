using System.Globalization;
using Hale.Core.Scoring;
using Hale.Engine.Calibrating;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>The curve of a map as a table.</summary>
internal static class CalibrationCsv
{
    public static void Write(TextWriter output, ScoreMap map, ScoreOutline outline)
    {
        Csv.WriteRow(output, ["term", "score", "probability", "low", "high", "seen"]);
        foreach (var (term, score, estimate) in MapCurve.Of(map, outline))
        {
            Csv.WriteRow(output,
            [
                Cells.Snake(term.ToString()),
                Numbers.Fixed(score, outline.Decimals),
                Csv.Number(estimate.Probability),
                Csv.Number(estimate.Interval.Low),
                Csv.Number(estimate.Interval.High),
                estimate.Seen.ToString(CultureInfo.InvariantCulture),
            ]);
        }
    }
}
