using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>Which metrics a score reaches.</summary>
public static class ScoreMetrics
{
    /// <summary>The metrics of all measures and conditions of a score and all that their formulas read, in the order of <paramref name="metrics"/>.</summary>
    public static IReadOnlyList<Metric> Of(Score score, IReadOnlyList<Metric> metrics) =>
        MetricReach.Of(metrics, score.Scorecards.SelectMany(Named).ToHashSet(StringComparer.Ordinal));

    private static IEnumerable<string> Named(Scorecard scorecard) =>
        Read(scorecard.When)
            .Concat(scorecard.Overrides.SelectMany(rule => Read(rule.When)))
            .Concat(ScorecardReads.Of(scorecard.Root));

    private static IEnumerable<string> Read(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}
