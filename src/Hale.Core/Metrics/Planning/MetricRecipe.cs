namespace Hale.Core.Metrics.Planning;

/// <summary>A metric and the slots of <see cref="MetricPlan.Aggregations"/> that it is made from.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Slots">
/// The slots: of a mean its sum and its count, of a share of the most active contacts their events and all, of everything else over facts one, and the number of events behind them where so many
/// must match; of subscriptions of the renewing unit which account that is; none for other subscriptions, an account's age, a formula, a trend and what is made of several accounts.
/// </param>
internal sealed record MetricRecipe(Metric Metric, IReadOnlyList<int> Slots)
{
    /// <summary>The slot of when the fact behind the value is from; null when nobody asks.</summary>
    public int? TimeSlot { get; init; }

    /// <summary>Of a metric that converts amounts, the slots of the currency and the time of the latest event whose amount has no rate; null of others.</summary>
    public (int Currency, int Time)? UnratedSlots { get; init; }

    /// <summary>Of a series, the slot of the source of its last point; null when no outage could matter.</summary>
    public int? SourceSlot { get; init; }

    /// <summary>Of a pulse, the slot of who entered it; null when no source says so.</summary>
    public int? AuthorSlot { get; init; }

    /// <summary>Of a pulse, the slot of why it was entered; null when no source says so.</summary>
    public int? NoteSlot { get; init; }

    /// <summary>Of a series, the slot of until when its last point counts; null where nobody can have said so.</summary>
    public int? UntilSlot { get; init; }

    /// <summary>Of a series, the slot of how often the account was asked for a value; null when nobody asks.</summary>
    public int? AskedSlot { get; init; }

    /// <summary>Of a pulse, the slot of when the attribute last changed that resets it; null when none does.</summary>
    public int? ResetSlot { get; init; }

    /// <summary>
    /// Of a trend, for each of its windows what must be computed anew: the metrics that its base is computed from and that read events, each moved to the window. Nothing for the
    /// present one.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<MetricRecipe>> Windows { get; init; } = [];
}
