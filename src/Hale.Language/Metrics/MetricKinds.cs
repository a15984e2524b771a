using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics.Kinds;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>The kinds of metrics, in the order in which they are listed to people.</summary>
internal static class MetricKinds
{
    /// <summary>The kinds for who asks what they are and reads nothing.</summary>
    public static IReadOnlyList<IMetricKind> Described { get; } = For(new SourceCatalogue(new DiagnosticBag()), new DiagnosticBag());

    public static IReadOnlyList<IMetricKind> For(SourceCatalogue catalogue, DiagnosticBag bag)
    {
        var events = new EventSelectionReader(catalogue, bag);
        var properties = new PropertyReader(catalogue, bag);
        return
        [
            new EventKind("count", "How many events there were.", EventAggregate.Count, events),
            new NumberPropertyKind("sum", "The sum of a numeric property.", EventAggregate.Sum, events, properties),
            new NumberPropertyKind("mean", "The mean of a numeric property.", EventAggregate.Mean, events, properties),
            new NumberPropertyKind("min", "The smallest value of a numeric property.", EventAggregate.Min, events, properties),
            new NumberPropertyKind("max", "The largest value of a numeric property.", EventAggregate.Max, events, properties),
            new LastKind(events, properties),
            new DistinctKind(events, properties, bag),
            new EventKind("active_days", "On how many days there was such an event.", EventAggregate.ActiveDays, events),
            new DaysSinceKind(events, catalogue, bag),
            new AttributeKind(catalogue, bag),
            new SeriesKind(bag),
            new SubscriptionKind(catalogue, bag),
            new FormulaKind(bag),
        ];
    }
}
