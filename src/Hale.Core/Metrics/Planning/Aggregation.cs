using Hale.Core.Expressions;
using Hale.Core.Money;
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
/// <param name="Where">
/// Only events for which this is true; null for all. Its references are properties, <c>contact</c>, what is known of that (<see cref="FactColumns.OfContact"/>) and <c>event</c>. Contacts:
/// only those for which it is true; its references are their attributes, <c>name</c> and <c>contact</c>.
/// </param>
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

    /// <summary>
    /// How the amounts of the column become amounts in the reporting currency, each to a millionth; null when they are taken as they are. <see cref="AggregateFunction.Last"/> then gives the
    /// currency of the latest event whose amount cannot be converted, empty when it names none, and <see cref="AggregateFunction.LastTime"/> when that occurred.
    /// </summary>
    public Conversion? Conversion { get; init; }

    /// <summary>Whether it needs the facts one after another and not only what they add up to.</summary>
    public bool ReadsOrder => Latest is not null || Column == FactColumns.Interval;

    /// <summary>Of the most active contacts how many there are; 0 otherwise.</summary>
    public int Top { get; init; }

    /// <summary>Of silent contacts the window in which they have no event; null otherwise.</summary>
    public Window? Quiet { get; init; }

    /// <summary>Whether some events count in no metric because of what is known of their contact.</summary>
    public bool IsKeptByContact { get; init; }

    /// <summary>The windows that it reads: <see cref="Window"/> and <see cref="Quiet"/>, as far as there are such.</summary>
    public IReadOnlyList<Window> Windows => [.. new[] { Window, Quiet }.OfType<Window>()];

    /// <summary>Whether it reads what is known of the contact of an event.</summary>
    public bool ReadsContactOfEvent => IsKeptByContact || (Table != FactTable.Contacts && ReadsAny(FactColumns.IsOfContact));

    /// <summary>The stored facts that it is computed from.</summary>
    public IReadOnlyList<FactTable> Facts => Table switch
    {
        FactTable.Events or FactTable.ContactEvents => ReadsContactOfEvent ? [FactTable.Events, FactTable.Contacts] : [FactTable.Events],
        FactTable.Contacts => Function == AggregateFunction.CountSeenContacts ? [FactTable.Contacts, FactTable.Events] : [FactTable.Contacts],
        FactTable.Attributes or FactTable.Series => [Table],
    };

    /// <summary>Whether what it reads of a fact depends on the moment, not only which facts it reads.</summary>
    public bool ReadsMoment => Column is FactColumns.Duration or FactColumns.BusinessDuration
        || Table is FactTable.Contacts or FactTable.ContactEvents
        || ReadsContactOfEvent
        || ReadsAny(name => name is FactColumns.Open or FactColumns.Duration or FactColumns.BusinessDuration);

    /// <summary>A text that is equal for equal aggregations, so that metrics share what they have in common. With its length before it, no name can pretend to be two.</summary>
    internal string Key => $"{Table}|{Function}|{Column}|{Kind}|{string.Concat(Names.Select(name => $"{name.Length}:{name}"))}|{Window}|{At}|{WeekStarts}|{Top}|{Quiet}|{Latest}|{ByDay}|{Conversion?.Currency}|{Where}";

    private bool ReadsAny(Func<string, bool> which) => Where is { } where && ExpressionReferences.Of(where).Any(which);
}
