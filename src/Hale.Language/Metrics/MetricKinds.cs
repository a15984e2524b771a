using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics.Kinds;
using Hale.Language.Projects;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>The kinds of metrics, in the order in which they are listed to people.</summary>
internal static class MetricKinds
{
    public static IReadOnlyList<IMetricKind> For(SourceCatalogue catalogue, ProjectCalendar calendar, DiagnosticBag bag)
    {
        var events = new EventSelectionReader(catalogue, new WindowReader(calendar, bag), bag);
        var properties = new PropertyReader(catalogue, bag);
        return
        [
            new EventKind("count", EventAggregate.Count, events, calendar),
            new NumberPropertyKind("sum", EventAggregate.Sum, events, properties),
            new NumberPropertyKind("mean", EventAggregate.Mean, events, properties),
            new NumberPropertyKind("min", EventAggregate.Min, events, properties),
            new NumberPropertyKind("max", EventAggregate.Max, events, properties),
            new PercentileKind("median", 0.5m, events, properties),
            new PercentileKind("percentile", null, events, properties),
            new PropertyKind("first", EventAggregate.First, events, properties),
            new PropertyKind("last", EventAggregate.Last, events, properties),
            new DistinctKind(events, properties, bag),
            new EventKind("active_days", EventAggregate.ActiveDays, events, calendar),
            new EventKind("active_weeks", EventAggregate.ActiveWeeks, events, calendar),
            new DaysSinceKind(events, catalogue, bag),
            new AttributeKind(catalogue, bag),
            new SeriesKind(bag),
            new SubscriptionKind(catalogue, bag),
            new FormulaKind(bag),
            new ChangeKind(bag),
            new DeclineKind(bag),
            new SlopeKind(bag),
            new BaselineKind(bag),
        ];
    }
}
