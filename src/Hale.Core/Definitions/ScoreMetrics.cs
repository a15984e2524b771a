using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>Which metrics a score reaches.</summary>
public static class ScoreMetrics
{
    /// <summary>The metrics of all measures and conditions of a score and all that their formulas read, in the order of <paramref name="metrics"/>.</summary>
    public static IReadOnlyList<Metric> Of(Score score, IReadOnlyList<Metric> metrics) => MetricReach.Of(metrics, NamesOf(score).ToHashSet(StringComparer.Ordinal));

    /// <summary>The same, with the metrics that decide who belongs to the population.</summary>
    public static IReadOnlyList<Metric> Of(Score score, IReadOnlyList<Metric> metrics, Population population) =>
        MetricReach.Of(metrics, NamesOf(score).Concat(population.Metrics).ToHashSet(StringComparer.Ordinal));

    /// <summary>The names of the metrics that measures and conditions of a score read themselves; a name may come several times.</summary>
    public static IEnumerable<string> NamesOf(Score score) => score.Scorecards.SelectMany(Named);

    private static IEnumerable<string> Named(Scorecard scorecard) =>
        Read(scorecard.When)
            .Concat(scorecard.Overrides.SelectMany(rule => Read(rule.When)))
            .Concat(Named(scorecard.Root));

    private static IEnumerable<string> Named(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(Named),
        measure => Read(measure.When).Prepend(measure.Metric));

    private static IEnumerable<string> Read(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}
