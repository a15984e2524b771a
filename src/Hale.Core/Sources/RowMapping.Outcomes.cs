namespace Hale.Core.Sources;

public abstract partial record RowMapping
{
    /// <summary>A row is something that a customer finally did.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="Outcome">What it did, from a column or fixed.</param>
    /// <param name="Time">When it was decided.</param>
    public sealed record Outcomes(string Account, OutcomeRule Outcome, TimeColumn Time) : RowMapping
    {
        /// <summary>The columns that together are its id; none when it has none, so that it is known by what it says.</summary>
        public IReadOnlyList<string> Id { get; init; } = [];

        /// <summary>From when on it has effect; null or an empty cell means from when it was decided.</summary>
        public TimeColumn? Effective { get; init; }

        /// <summary>The column of how much money it is about, an exact decimal; null when there is none.</summary>
        public string? Amount { get; init; }

        /// <summary>The column of the currency, three letters; null when there is none.</summary>
        public string? Currency { get; init; }

        /// <summary>The column of the reason, in the words of the source; null when there is none.</summary>
        public string? Reason { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => outcomes(this);
    }
}
