using System.Globalization;
using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;
using Hale.Reports;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>What a map and its test say, for people who are no statisticians; what only statisticians ask for stands apart.</summary>
internal static class CalibrationWords
{
    /// <summary>The answer in one sentence: the same as on the card that judges the map.</summary>
    public static string Short(ScoreMap map) => ReportWords.Calibration(CalibrationCase.Of(map));

    /// <summary>What to do where the word is not earned; null where there is nothing to do.</summary>
    public static string? Advice(ScoreMap map) => ReportWords.CalibrationAdvice(CalibrationCase.Of(map));

    /// <summary>Level, spread and error of the test, in sentences; none where there was none.</summary>
    public static IEnumerable<string> InNumbers(MapTest? test)
    {
        if (test is null)
        {
            yield break;
        }

        yield return $"Level {Number(test.Intercept, 2)}: 0 is right, and above it more left than was said. Spread {Number(test.Slope, 2)}: 1 is right, and below it the probabilities are too extreme.";
        if (ReportWords.SquaredError(test.Skill) is { } error)
        {
            yield return error;
        }
    }

    public static string Fixed(double number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Number(Figure figure, int decimals) => figure.Value is { } value ? Fixed(value, decimals) + Interval(figure, decimals) : "not to be had";

    private static string Interval(Figure figure, int decimals) => figure.Interval is { } ends ? $" ({Fixed(ends.Low, decimals)} to {Fixed(ends.High, decimals)})" : string.Empty;
}
