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

    /// <summary>The value of a property at the latest event that has one; missing of nothing.</summary>
    Last,

    /// <summary>How many distinct contacts, or distinct values of a property.</summary>
    Distinct,

    /// <summary>How many distinct pairs of a contact and a local day: the sum of the daily active contacts.</summary>
    DistinctContactDays,

    /// <summary>On how many local days there was at least one event.</summary>
    ActiveDays,

    /// <summary>The days from the latest event to the as-of: decimal for timestamps, whole for events dated by day; missing of nothing.</summary>
    DaysSince,
}
