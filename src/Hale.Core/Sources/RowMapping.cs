namespace Hale.Core.Sources;

/// <summary>What a row of a source becomes. The kinds are closed; columns are named as in the file's header.</summary>
public abstract partial record RowMapping
{
    private RowMapping()
    {
    }

    /// <summary>Calls the function for this kind of mapping.</summary>
    public abstract T Match<T>(
        Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
        Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage);

    /// <summary>Whether its rows tell what happened at customers, so that silence means something: events and points of series.</summary>
    public bool IsActivity => Match(_ => false, _ => true, _ => true, _ => true, _ => false, _ => false, _ => false, _ => false, _ => false);

    /// <summary>What names the account of a row: a column, or the <see cref="ResolvedColumn"/> of this name; null where rows are accounts themselves.</summary>
    public string? AccountColumn => Match<string?>(
        _ => null,
        events => events.Account,
        series => series.Account,
        series => series.Account,
        subscriptions => subscriptions.Account,
        outcomes => outcomes.Account,
        contacts => contacts.Account,
        aliases => aliases.Account,
        lineage => lineage.Account);

    /// <summary>Whether what its rows describe can end: accounts, subscriptions, contacts.</summary>
    public bool CanEnd => this is Accounts or Subscriptions or Contacts;

    /// <summary>The columns that together are the id of the row that a row corrects; none where rows correct none. Events, subscriptions and outcomes with ids.</summary>
    public IReadOnlyList<string> Supersedes { get; init; } = [];

    /// <summary>A row is an account (or one version of it) with attributes.</summary>
    /// <param name="Id">The column of the account id.</param>
    /// <param name="NameColumn">The column of the name that people read; null when there is none.</param>
    /// <param name="Start">When the account began; null means at its first known fact.</param>
    /// <param name="End">When it ended (exclusive); null or an empty cell means not yet.</param>
    /// <param name="Attributes">The attributes that a row gives.</param>
    /// <param name="ValidFrom">From when the attributes hold.</param>
    public sealed record Accounts(
        string Id, string? NameColumn, TimeColumn? Start, TimeColumn? End, IReadOnlyList<AttributeColumn> Attributes, ValidFromRule ValidFrom) : RowMapping
    {
        /// <summary>The name of the attribute that is the id of an account's parent: a text, versioned like every attribute.</summary>
        public const string ParentAttribute = "parent";

        /// <summary>The name of the attribute that is the id of the account with which an account renews, the one that holds the contract: a text, versioned like every attribute.</summary>
        public const string RenewingUnitAttribute = "renews_with";

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => accounts(this);
    }

    /// <summary>A row is an event.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="Contact">The column of the contact id; null when there is none.</param>
    /// <param name="Event">The name of the event, from a column or fixed.</param>
    /// <param name="Time">When it happened.</param>
    /// <param name="Id">The column of the event's own id; null when it has none, so that equal rows are kept apart by their order.</param>
    /// <param name="Properties">The properties that a row gives.</param>
    public sealed record Events(
        string Account, string? Contact, EventName Event, TimeColumn Time, string? Id, IReadOnlyList<PropertyColumn> Properties) : RowMapping
    {
        /// <summary>Further columns that are the event's id only together with <see cref="Id"/>; an event that lacks one of them has no id.</summary>
        public IReadOnlyList<string> IdWith { get; init; } = [];

        /// <summary>When it ended, for events that last; an empty cell means not yet. Null for events that do not last.</summary>
        public TimeColumn? End { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => events(this);
    }

    /// <summary>A row is one point of a metric series.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="Time">The moment that the point speaks about.</param>
    /// <param name="Series">The column of the series' name.</param>
    /// <param name="Value">The column of the value; an empty cell is no point.</param>
    public sealed record LongSeries(string Account, TimeColumn Time, string Series, string Value) : RowMapping
    {
        /// <summary>The column of why a value was entered; null when there is none.</summary>
        public string? Note { get; init; }

        /// <summary>The column of who entered it; null when there is none.</summary>
        public string? Author { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => longSeries(this);
    }

    /// <summary>A row is an account and a moment; every further column is a series of the column's name, an empty cell is no point.</summary>
    /// <param name="Account">The column of the account id.</param>
    /// <param name="Time">The moment that the points speak about.</param>
    public sealed record WideSeries(string Account, TimeColumn Time) : RowMapping
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Accounts, T> accounts, Func<Events, T> events, Func<LongSeries, T> longSeries, Func<WideSeries, T> wideSeries,
            Func<Subscriptions, T> subscriptions, Func<Outcomes, T> outcomes, Func<Contacts, T> contacts, Func<Aliases, T> aliases, Func<Lineage, T> lineage) => wideSeries(this);
    }
}
