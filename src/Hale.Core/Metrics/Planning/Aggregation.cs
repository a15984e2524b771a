using Hale.Core.Expressions;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>One aggregate over the facts of one account before a moment. Every aggregation of a table is computed in the same scan.</summary>
/// <param name="Table">The facts.</param>
/// <param name="Function">What is computed.</param>
/// <param name="Column">
/// Events: the property, or <see cref="FactColumns.Contact"/>; null where the function needs none. Attributes and series: which of the value's columns,
/// <see cref="FactColumns.Number"/> (booleans as 0 and 1), <see cref="FactColumns.Text"/> or <see cref="FactColumns.Time"/>.
/// </param>
/// <param name="Kind">The type of the result.</param>
/// <param name="Names">Events: the event names, sorted, empty for all. Attributes and series: exactly one name.</param>
/// <param name="Window">Only facts in this window of the moment; null for all time.</param>
/// <param name="Where">Only events for which this is true; null for all. Its references are properties, <c>contact</c> and <c>event</c>.</param>
public sealed record Aggregation(
    FactTable Table, AggregateFunction Function, string? Column, RawKind Kind, IReadOnlyList<string> Names, Window? Window, Expression? Where)
{
    /// <summary>Of a percentile the share of the values below it, 0 to 1; null otherwise.</summary>
    public decimal? At { get; init; }

    /// <summary>Of weeks the day on which they start.</summary>
    public DayOfWeek WeekStarts { get; init; } = DayOfWeek.Monday;

    /// <summary>Only so many of the facts that it would read are read, the latest; null for all.</summary>
    public int? Latest { get; init; }

    /// <summary>Of intervals whether they are local days.</summary>
    public bool ByDay { get; init; }

    /// <summary>Whether it needs the facts one after another and not only what they add up to.</summary>
    public bool ReadsOrder => Latest is not null || Column == FactColumns.Interval;

    /// <summary>Whether what it reads of a fact depends on the moment, not only which facts it reads.</summary>
    public bool ReadsMoment => Column is FactColumns.Duration or FactColumns.BusinessDuration
        || (Where is { } where && ExpressionReferences.Of(where).Any(name => name is FactColumns.Open or FactColumns.Duration or FactColumns.BusinessDuration));

    /// <summary>A text that is equal for equal aggregations, so that metrics share what they have in common. With its length before it, no name can pretend to be two.</summary>
    internal string Key => $"{Table}|{Function}|{Column}|{Kind}|{string.Concat(Names.Select(name => $"{name.Length}:{name}"))}|{Window}|{At}|{WeekStarts}|{Latest}|{ByDay}|{Where}";
}
