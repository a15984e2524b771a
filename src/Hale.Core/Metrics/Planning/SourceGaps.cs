using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>The sources of a plan that do not reach a moment, so that what they feed is missing there.</summary>
/// <param name="plan">The plan.</param>
/// <param name="reaches">How far each source goes.</param>
public sealed class SourceGaps(MetricPlan plan, IReadOnlyList<SourceReach> reaches)
{
    private readonly EventCoverage _coverage = new(plan.Sources, reaches, plan.Zone);

    /// <summary>The sources that do not reach a moment, or not as far as the latest window that they feed, by name.</summary>
    public IReadOnlyList<SourceGap> At(Instant asOf) =>
    [
        .. plan.Metrics
            .SelectMany(Selections)
            .SelectMany(selection => _coverage.Giving(selection.Events).Select(source => (Source: source, Until: selection.Window?.Bounds(asOf, plan.Zone).End ?? asOf)))
            .GroupBy(fed => fed.Source.Name, StringComparer.Ordinal)
            .Select(fed => (Gap: new SourceGap(fed.Key, _coverage.ReachOf(fed.First().Source, asOf)), Until: fed.Max(one => one.Until)))
            .Concat(Lists.Select(list => (Gap: new SourceGap(list.Name, _coverage.ListedUntil(list, asOf)), Until: asOf)))
            .Where(found => found.Gap.Reach is not { } reach || reach < found.Until)
            .Select(found => found.Gap)
            .OrderBy(gap => gap.Source, StringComparer.Ordinal),
    ];

    private IEnumerable<SourceDefinition> Lists => plan.Metrics.Any(metric => metric is Metric.ContactsMetric) ? _coverage.Lists : [];

    private static IEnumerable<EventSelection> Selections(Metric metric) => metric switch
    {
        Metric.EventMetric { Quiet: not null } events => [events.Selection, events.Selection with { Window = events.Quiet }],
        Metric.EventMetric events => [events.Selection],
        Metric.ContactsMetric { Seen: { } seen } => [seen],
        _ => [],
    };
}
