namespace Hale.Core.Metrics;

/// <summary>What is computed from the events that a metric selects.</summary>
public enum EventAggregate
{
    /// <summary>How many events.</summary>
    Count,

    /// <summary>The exact sum of a numeric property; 0 of nothing.</summary>
    Sum,

    /// <summary>The mean of a numeric property; missing of nothing.</summary>
    Mean,

    /// <summary>The smallest value of a numeric property; missing of nothing.</summary>
    Min,

    /// <summary>The largest value of a numeric property; missing of nothing.</summary>
    Max,

    /// <summary>
    /// The value below which a share of the values of a numeric property lies (<see cref="Metric.EventMetric.At"/>; one half for the median); missing of nothing. Between
    /// order statistics it is interpolated: of n sorted values x(1) … x(n) it is x(k) + f (x(k+1) − x(k)) with k + f = 1 + (n − 1) share (Hyndman and Fan 1996, type 7).
    /// </summary>
    Percentile,

    /// <summary>The value of a property at the earliest event that has one; missing of nothing.</summary>
    First,

    /// <summary>The value of a property at the latest event that has one; missing of nothing.</summary>
    Last,

    /// <summary>How many distinct contacts, or distinct values of a property.</summary>
    Distinct,

    /// <summary>How many distinct pairs of a contact and a local day: the sum of the daily active contacts.</summary>
    DistinctContactDays,

    /// <summary>On how many local days there was at least one event.</summary>
    ActiveDays,

    /// <summary>In how many weeks (<see cref="Metric.EventMetric.WeekStarts"/>) there was at least one event.</summary>
    ActiveWeeks,

    /// <summary>The days from the latest event to the as-of: decimal for timestamps, whole for events dated by day; missing of nothing.</summary>
    DaysSince,

    /// <summary>
    /// The share that the most active contacts (<see cref="Metric.EventMetric.Top"/>) have of all events with a contact, 0 to 1; missing where no event has one. The most
    /// active contacts are those with the most events; of equally active ones those with the smaller ids in ordinal order.
    /// </summary>
    TopShare,

    /// <summary>
    /// How many of the most active contacts, as <see cref="TopShare"/> ranks them, have no such event in the time before the moment (<see cref="Metric.EventMetric.Quiet"/>);
    /// missing where no event has a contact.
    /// </summary>
    TopSilent,
}
