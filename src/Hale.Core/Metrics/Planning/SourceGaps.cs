using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>The event sources of a plan that do not reach a moment, so that what they feed is missing there.</summary>
/// <param name="plan">The plan.</param>
/// <param name="reaches">How far each event source goes.</param>
public sealed class SourceGaps(MetricPlan plan, IReadOnlyList<SourceReach> reaches)
{
    private readonly EventCoverage _coverage = new(plan.Sources, reaches, plan.Zone);

    /// <summary>The sources that do not reach a moment, or not as far as the latest window that they feed, by name.</summary>
    public IReadOnlyList<SourceGap> At(Instant asOf) =>
    [
        .. plan.Recipes
            .Select(recipe => recipe.Metric)
            .OfType<Metric.EventMetric>()
            .SelectMany(metric => _coverage.Giving(metric.Selection.Events).Select(source => (Source: source, Until: metric.Selection.Window?.Bounds(asOf, plan.Zone).End ?? asOf)))
            .GroupBy(fed => fed.Source.Name, StringComparer.Ordinal)
            .OrderBy(fed => fed.Key, StringComparer.Ordinal)
            .Select(fed => (Gap: new SourceGap(fed.Key, _coverage.ReachOf(fed.First().Source, asOf)), Until: fed.Max(one => one.Until)))
            .Where(found => found.Gap.Reach is not { } reach || reach < found.Until)
            .Select(found => found.Gap),
    ];
}
