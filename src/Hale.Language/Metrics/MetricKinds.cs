using Hale.Core.Metrics;
using Hale.Core.Money;
using Hale.Language.Diagnostics;
using Hale.Language.Metrics.Kinds;
using Hale.Language.Projects;
using Hale.Language.Sources;

namespace Hale.Language.Metrics;

/// <summary>The kinds of metrics, in the order in which they are listed to people.</summary>
internal static class MetricKinds
{
    /// <summary>The kinds for who asks what they are and reads nothing.</summary>
    public static IReadOnlyList<IMetricKind> Described { get; } =
        For(new SourceCatalogue(new DiagnosticBag()), new ProjectCalendar(DayOfWeek.Monday, null), new DiagnosticBag());

    public static IReadOnlyList<IMetricKind> For(SourceCatalogue catalogue, ProjectCalendar calendar, DiagnosticBag bag, ExchangeRates? rates = null)
    {
        var windows = new WindowReader(calendar, bag);
        var events = new EventSelectionReader(catalogue, windows, calendar, bag);
        var properties = new PropertyReader(catalogue, calendar, bag);
        var conversions = new ConversionReader(properties, rates, bag);
        return
        [
            new EventKind("count", "How many events there were.", EventAggregate.Count, events, calendar),
            new NumberPropertyKind("sum", "The sum of a numeric property.", EventAggregate.Sum, events, properties, conversions),
            new NumberPropertyKind("mean", "The mean of a numeric property.", EventAggregate.Mean, events, properties, conversions),
            new NumberPropertyKind("min", "The smallest value of a numeric property.", EventAggregate.Min, events, properties, conversions),
            new NumberPropertyKind("max", "The largest value of a numeric property.", EventAggregate.Max, events, properties, conversions),
            new PercentileKind("median", "The median of a numeric property.", 0.5m, events, properties, conversions),
            new PercentileKind("percentile", "A percentile of a numeric property.", null, events, properties, conversions),
            new PropertyKind("first", "The property at the earliest event that has one, of any kind.", EventAggregate.First, events, properties),
            new PropertyKind("last", "The property at the latest event that has one, of any kind.", EventAggregate.Last, events, properties),
            new DistinctKind(events, properties, bag),
            new EventKind("active_days", "On how many days there was such an event.", EventAggregate.ActiveDays, events, calendar),
            new EventKind("active_weeks", "In how many weeks there was such an event.", EventAggregate.ActiveWeeks, events, calendar),
            new DaysSinceKind(inBusinessDays: false, events, catalogue, calendar, bag),
            new DaysSinceKind(inBusinessDays: true, events, catalogue, calendar, bag),
            new TopContactsKind(events, bag),
            new ContactsKind(events, windows, catalogue, bag),
            new AttributeKind(catalogue, bag),
            new SeriesKind(events, bag),
            new PulseKind(catalogue, events, bag),
            new SubscriptionKind(catalogue, bag, rates),
            new FormulaKind(bag),
            new ChangeKind(bag),
            new DeclineKind(bag),
            new SlopeKind(bag),
            new BaselineKind(bag),
            new PeersKind("percentile_rank", "Where the account stands among its peers in another metric, from 0 to 1.", isPercentile: false, bag),
            new PeersKind("population_percentile", "A percentile of another metric over all peers, the same for each of them.", isPercentile: true, bag),
            new ChildrenKind(catalogue, bag),
            new SqlKind(bag),
        ];
    }
}
