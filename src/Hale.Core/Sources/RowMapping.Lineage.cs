namespace Hale.Core.Sources;

public abstract partial record RowMapping
{
    /// <summary>A row says that an account was merged into another, got another id, or was split off.</summary>
    /// <param name="Account">The column of the account that it happened to; of a split, of the new one.</param>
    /// <param name="Kind">What happened, from a column or fixed.</param>
    /// <param name="Time">When it happened.</param>
    public sealed record Lineage(string Account, LineageRule Kind, TimeColumn Time) : RowMapping
    {
        /// <summary>The column of the account that a merged or renamed one became; null when no row tells of such a one.</summary>
        public string? Into { get; init; }

        /// <summary>The column of the account that a new one was split off from; null when no row tells of a split.</summary>
        public string? From { get; init; }

        /// <summary>The columns that together are the row's id; none when it has none, so that it is known by what it says.</summary>
        public IReadOnlyList<string> Id { get; init; } = [];

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => lineage(this);
    }
}
