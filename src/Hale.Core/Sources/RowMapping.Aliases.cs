namespace Hale.Core.Sources;

public abstract partial record RowMapping
{
    /// <summary>A row says by which id a system knows an account.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="System">Which system it is.</param>
    /// <param name="Id">The column of the id there.</param>
    public sealed record Aliases(string Account, AliasSystem System, string Id) : RowMapping
    {
        /// <summary>From when on the id means the account; null or an empty cell means since ever.</summary>
        public TimeColumn? Start { get; init; }

        /// <summary>Until when it does (exclusive); null or an empty cell means without end.</summary>
        public TimeColumn? End { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => aliases(this);
    }
}
