using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>The event sources of a plan that do not reach a moment, so that what they feed is missing there.</summary>
/// <param name="plan">The plan.</param>
/// <param name="reaches">How far each event source goes.</param>
public sealed class SourceGaps(MetricPlan plan, IReadOnlyList<SourceReach> reaches)
{
    private readonly EventCoverage _coverage = new(plan.Sources, reaches, plan.Zone);

    /// <summary>The sources that do not reach a moment, by name.</summary>
    public IReadOnlyList<SourceGap> At(Instant asOf) =>
    [
        .. plan.Recipes
            .Select(recipe => recipe.Metric)
            .OfType<Metric.EventMetric>()
            .SelectMany(metric => _coverage.Giving(metric.Selection.Events))
            .DistinctBy(source => source.Name)
            .OrderBy(source => source.Name, StringComparer.Ordinal)
            .Select(source => new SourceGap(source.Name, _coverage.ReachOf(source, asOf)))
            .Where(gap => gap.Reach is not { } reach || reach < asOf),
    ];
}
