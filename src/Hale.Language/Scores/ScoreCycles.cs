using Hale.Core.Definitions;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Metrics;

namespace Hale.Language.Scores;

/// <summary>Finds scores whose conditions read each other in a circle.</summary>
internal static class ScoreCycles
{
    /// <summary>Reports each circle once, at its first score by name.</summary>
    /// <param name="scores">The scores that could be read.</param>
    /// <param name="metrics">The metrics, through which a score may read scores of other accounts.</param>
    /// <param name="spanOf">Where a score is named.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void Report(IReadOnlyList<Score> scores, MetricTable metrics, Func<string, SourceSpan> spanOf, DiagnosticBag bag)
    {
        var reads = scores.ToDictionary(score => score.Name, score => ScoreReads.Of(score, metrics.InOrder), StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in reads.Keys.Order(StringComparer.Ordinal).Where(name => !reported.Contains(name)))
        {
            if (Circle(name, name, reads, []) is { } circle)
            {
                reported.UnionWith(circle);
                bag.Report(ScorecardRules.ScoreCycle, spanOf(name), $"the score `{name}` reads itself: {string.Join(" → ", circle.Append(name))}");
            }
        }
    }

    private static IReadOnlyList<string>? Circle(string from, string target, Dictionary<string, IReadOnlyList<string>> reads, IReadOnlyList<string> path)
    {
        foreach (var read in reads.GetValueOrDefault(from, []).Where(read => !path.Contains(read)))
        {
            if (read == target)
            {
                return [.. path, from];
            }

            if (Circle(read, target, reads, [.. path, from]) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
