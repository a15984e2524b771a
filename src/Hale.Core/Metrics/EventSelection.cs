using Hale.Core.Expressions;
using Hale.Core.Time;

namespace Hale.Core.Metrics;

/// <summary>Which events of an account a metric reads.</summary>
/// <param name="Events">The event names, sorted; empty means every event.</param>
/// <param name="Window">Which time before the as-of counts; null means all time.</param>
/// <param name="Where">A condition over the event's properties, its <c>contact</c>, what is known of that (<see cref="Planning.FactColumns.OfContact"/>) and its <c>event</c> name; only events for which it is true are read. Null keeps all.</param>
public sealed record EventSelection(IReadOnlyList<string> Events, Window? Window, Expression? Where)
{
    /// <summary>Only so many of these events are read, the latest; of simultaneous ones those with the largest row identity. All when null.</summary>
    public int? Latest { get; init; }

    /// <summary>The project's days and hours of work, which <c>business_duration</c> counts; null when it states none.</summary>
    public BusinessCalendar? Business { get; init; }

    /// <summary>Whether what is there counts although a source does not reach the end of the window, or was down in it.</summary>
    public bool IgnoresGaps { get; init; }
}
