using Hale.Core.Explanation;

namespace Hale.Cli.Output;

/// <summary>What differs between two scores of an account, for people: a line each.</summary>
internal static class DifferenceText
{
    /// <summary>The lines.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="scorecard">The label of the scorecard now.</param>
    /// <param name="decimals">The decimal places of the score.</param>
    public static IEnumerable<string> Lines(ExplanationDifference difference, string scorecard, int decimals)
    {
        if (difference.ScorecardBefore is { } before)
        {
            yield return $"scorecard: {before} → {scorecard}";
        }

        foreach (var measure in difference.Measures)
        {
            yield return Measure(measure, decimals);
        }

        foreach (var reason in difference.Overrides)
        {
            yield return $"override in only one of the two: {reason}";
        }
    }

    /// <summary>One measure: <c>Logins: 12 → 9, 60.0 → 45.0 points</c>.</summary>
    private static string Measure(MeasureDifference measure, int decimals)
    {
        var values = measure.ValueBefore == measure.ValueNow ? measure.ValueNow ?? "–" : $"{measure.ValueBefore ?? "–"} → {measure.ValueNow ?? "–"}";
        var points = measure.PointsBefore == measure.PointsNow ? string.Empty : $", {Points(measure.PointsBefore, decimals)} → {Points(measure.PointsNow, decimals)} points";
        return $"{measure.Label}: {values}{points}";
    }

    private static string Points(decimal? points, int decimals) => points is { } number ? Numbers.Fixed(number, decimals) : "no";
}
