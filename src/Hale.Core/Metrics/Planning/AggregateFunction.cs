namespace Hale.Core.Metrics.Planning;

/// <summary>What an engine computes from facts. Divisions and everything that needs a rule for missing values happen afterwards, in <see cref="MetricFinisher"/>.</summary>
public enum AggregateFunction
{
    /// <summary>How many facts have the column (null column: how many facts). Gives <see cref="RawKind.Integer"/>, never null.</summary>
    Count,

    /// <summary>The exact sum of a numeric column. Gives <see cref="RawKind.Decimal"/>, null of nothing.</summary>
    Sum,

    /// <summary>The smallest value of a numeric column. Gives <see cref="RawKind.Decimal"/>, null of nothing.</summary>
    Min,

    /// <summary>The largest value of a numeric column. Gives <see cref="RawKind.Decimal"/>, null of nothing.</summary>
    Max,

    /// <summary>The column's value at the latest fact that has one; of simultaneous facts the one with the largest row identity. Null of nothing.</summary>
    Last,

    /// <summary>The column's value at the earliest fact that has one; of simultaneous facts the one with the smallest row identity. Null of nothing.</summary>
    First,

    /// <summary>A percentile of a numeric column (<see cref="Aggregation.At"/>), as <see cref="EventAggregate.Percentile"/> defines it. Gives <see cref="RawKind.Double"/>, null of nothing.</summary>
    Percentile,

    /// <summary>How many distinct values the column has. Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountDistinct,

    /// <summary>How many distinct pairs of a contact and a local day; events without a contact do not count. Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountDistinctContactDays,

    /// <summary>How many distinct local days. Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountDistinctDays,

    /// <summary>How many distinct local weeks (<see cref="Aggregation.WeekStarts"/>). Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountDistinctWeeks,

    /// <summary>
    /// When the latest fact occurred that has the column (null column: the latest of all); of an attribute, from when it holds. Gives <see cref="RawKind.Integer"/> microseconds,
    /// null of nothing.
    /// </summary>
    LastTime,

    /// <summary>
    /// Only of attributes: when the value last became another one. That is from when the later version holds, or, where it holds from the same
    /// moment as the one before it (both undated, say), when it became known. Gives
    /// <see cref="RawKind.Integer"/> microseconds, null when it never did.
    /// </summary>
    LastChange,

    /// <summary>How many contacts satisfy the condition, of those that have begun and not ended. Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountContacts,

    /// <summary>How many of these have an event of the names in the window. Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountSeenContacts,

    /// <summary>How many events the most active contacts have (<see cref="Aggregation.Top"/>). Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountOfTop,

    /// <summary>How many of the most active contacts have no such event in <see cref="Aggregation.Quiet"/>. Gives <see cref="RawKind.Integer"/>, never null.</summary>
    CountSilentOfTop,
}
