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
            .Concat(Named(scorecard.Root))
            .Concat(scorecard.Additions.Adjustments.SelectMany(Named));

    private static IEnumerable<string> Named(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(Named),
        measure => Read(measure.When).Prepend(measure.Metric),
        rules => rules.Rules.SelectMany(rule => Read(rule.When)));

    private static IEnumerable<string> Named(Adjustment adjustment) => adjustment.Match(
        @fixed => Read(@fixed.When),
        measured => Named(measured.Measure));

    private static IEnumerable<string> Read(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}
