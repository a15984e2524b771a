namespace Hale.Core.Sources;

public abstract partial record RowMapping
{
    /// <summary>A row is a person at an account, or one version of it.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="Id">The column of the person's id, as events name it.</param>
    /// <param name="Attributes">The attributes that a row gives; an empty cell gives none.</param>
    /// <param name="ValidFrom">From when the row holds.</param>
    public sealed record Contacts(string Account, string Id, IReadOnlyList<PropertyColumn> Attributes, ValidFromRule ValidFrom) : RowMapping
    {
        /// <summary>The column of the name that people read; null when there is none.</summary>
        public string? NameColumn { get; init; }

        /// <summary>When the person came to the account; null or an empty cell means that nobody says.</summary>
        public TimeColumn? Start { get; init; }

        /// <summary>When the person left (exclusive); null or an empty cell means not yet.</summary>
        public TimeColumn? End { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => contacts(this);
    }
}
