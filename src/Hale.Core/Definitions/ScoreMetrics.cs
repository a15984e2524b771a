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
    public static IReadOnlyList<Metric> Of(Score score, IReadOnlyList<Metric> metrics) => Of(score, [], metrics, Population.Everyone);

    /// <summary>The same for a score and the scores that must be computed before it.</summary>
    public static IReadOnlyList<Metric> Of(Score score, IReadOnlyList<Score> before, IReadOnlyList<Metric> metrics) => Of(score, before, metrics, Population.Everyone);

    /// <summary>The same, with the metrics that decide who belongs to the population.</summary>
    public static IReadOnlyList<Metric> Of(Score score, IReadOnlyList<Score> before, IReadOnlyList<Metric> metrics, Population population) =>
        MetricReach.Of(metrics, before.Append(score).SelectMany(NamesOf).Concat(population.Metrics).ToHashSet(StringComparer.Ordinal));

    /// <summary>Those of them that are computed for the account itself, rather than only for those that it is compared with or made of.</summary>
    public static IReadOnlyList<Metric> OfItself(Score score, IReadOnlyList<Score> before, IReadOnlyList<Metric> metrics, Population population)
    {
        var names = metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal);
        var wanted = before.Append(score).SelectMany(NamesOf).Concat(population.Metrics).ToHashSet(StringComparer.Ordinal);
        return [.. MetricReach.OfItself(metrics, wanted).Where(metric => names.Contains(metric.Name))];
    }

    /// <summary>Every name that a score reads itself: metrics, and what <see cref="ScoreReads"/> speaks of; possibly several times.</summary>
    public static IEnumerable<string> NamesOf(Score score) => Read(score.Eligible).Concat(score.Bands.Metrics).Concat(score.Scorecards.SelectMany(Named));

    /// <summary>The names of the metrics whose age some measure asks.</summary>
    public static IReadOnlySet<string> Dated(IEnumerable<Score> scores) => scores
        .SelectMany(score => score.Scorecards)
        .SelectMany(scorecard => scorecard.Additions.Adjustments.OfType<Adjustment.Measured>().Select(adjustment => (ScorecardNode)adjustment.Measure).Append(scorecard.Root))
        .SelectMany(Measures)
        .Where(measure => measure.ReadsAge)
        .Select(measure => measure.Metric)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Measure> Measures(ScorecardNode node) => node.Match(
        group => group.Children.SelectMany(Measures),
        measure => (measure.Segments is { } segments ? segments.Cases.Values.Append(segments.Otherwise).SelectMany(Measures) : []).Append(measure),
        _ => []);

    private static IEnumerable<string> Named(Scorecard scorecard) =>
        Read(scorecard.When)
            .Concat(scorecard.Overrides.SelectMany(rule => Read(rule.When)))
            .Concat(ScorecardReads.Of(scorecard.Root))
            .Concat(scorecard.Additions.Adjustments.SelectMany(Named));

    private static IEnumerable<string> Named(Adjustment adjustment) => adjustment.Match(
        @fixed => Read(@fixed.When),
        measured => ScorecardReads.Of(measured.Measure));

    private static IEnumerable<string> Read(Expression? condition) => condition is null ? [] : ExpressionReferences.Of(condition);
}
