using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>The sources of a plan that do not reach a moment, so that what they feed is missing there.</summary>
/// <param name="plan">The plan.</param>
/// <param name="reaches">How far each source goes.</param>
public sealed class SourceGaps(MetricPlan plan, IReadOnlyList<SourceReach> reaches)
{
    private readonly EventCoverage _coverage = new(plan.Sources, reaches, plan.Zone);

    /// <summary>The sources that do not reach a moment, or not as far as the latest window that they feed, by name; then the outages that touch a window.</summary>
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
        .. OutagesAt(asOf).Concat(BrokenAt(asOf)).Distinct().OrderBy(gap => gap.Source, StringComparer.Ordinal).ThenBy(gap => gap.Outage!.From),
    ];

    /// <summary>Broken contracts of the sources of values that have no window.</summary>
    private IEnumerable<SourceGap> BrokenAt(Instant asOf) =>
        from source in plan.Sources
        where plan.Metrics.Any(metric => metric is Metric.SeriesMetric { IgnoresGaps: false } ? source.Mapping is RowMapping.LongSeries or RowMapping.WideSeries : BrokenSources.Feeds(source.Mapping, metric))
        from outage in _coverage.Contracts.OutagesOf(source, asOf)
        where outage.Said is not null && outage.From < asOf && !(outage.Until < asOf) && (outage.IsWhole || source.Mapping.IsActivity)
        select new SourceGap(source.Declared, null) { Outage = outage };

    private IEnumerable<SourceGap> OutagesAt(Instant asOf) => plan.Metrics
        .SelectMany(Selections)
        .Where(selection => !selection.IgnoresGaps)
        .SelectMany(selection => _coverage.Giving(selection.Events)
            .SelectMany(source => _coverage.Contracts.OutagesOf(source, asOf).Where(outage => Touches(outage, selection.Window, asOf)).Select(outage => new SourceGap(source.Declared, null) { Outage = outage })));

    /// <summary>Whether an outage touches a window. All time is touched by every one there ever was, so that there only one that lasts is worth saying.</summary>
    private bool Touches(Outage outage, Window? window, Instant asOf)
    {
        var bounds = window?.Bounds(asOf, plan.Zone);
        return bounds is { } known && known.Start != Instant.Always ? outage.Touches(known.Start, known.End) : outage.From < asOf && !(outage.Until < asOf);
    }

    private IEnumerable<SourceDefinition> Lists => plan.Metrics.Any(metric => metric is Metric.ContactsMetric) ? _coverage.Lists : [];

    private static IEnumerable<EventSelection> Selections(Metric metric) => metric switch
    {
        Metric.EventMetric { Quiet: not null } events => [events.Selection, events.Selection with { Window = events.Quiet }],
        Metric.EventMetric events => [events.Selection],
        Metric.ContactsMetric { Seen: { } seen } => [seen],
        _ => [],
    };
}
