using Hale.Core.Expressions;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Metrics.Trends;
using Hale.Core.Money;
using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics;

/// <summary>One value per account as of a moment: a number, a category or a boolean, or missing with a reason. The kinds are closed; see <see cref="Match{T}"/>.</summary>
/// <param name="Name">The unique name, as definitions refer to it.</param>
/// <param name="Label">What people read; the name itself where no label is written.</param>
/// <param name="Unit">How the number is shown.</param>
/// <param name="Kind">The kind of the value.</param>
public abstract record Metric(string Name, string Label, Unit Unit, ValueKind Kind)
{
    /// <summary>Whether people can do something about the value, where the definition says so; null where its kind decides. It changes no number and is no part of the definition hash.</summary>
    public bool? Influence { get; init; }

    private protected abstract T Dispatch<T>(Cases<T> cases);

    /// <summary>Calls the function for this kind of metric.</summary>
    public T Match<T>(
        Func<EventMetric, T> fromEvents,
        Func<AttributeMetric, T> fromAttribute,
        Func<SeriesMetric, T> fromSeries,
        Func<SubscriptionMetric, T> fromSubscriptions,
        Func<AccountAgeMetric, T> fromAccount,
        Func<FormulaMetric, T> fromMetrics,
        Func<TrendMetric, T> fromWindows,
        Func<AccountsMetric, T> fromAccounts,
        Func<ContactsMetric, T> fromContacts,
        Func<SqlMetric, T> fromSql,
        Func<StateMetric, T> fromLifecycle) =>
        Dispatch(new Cases<T>(fromEvents, fromAttribute, fromSeries, fromSubscriptions, fromAccount, fromMetrics, fromWindows, fromAccounts, fromContacts, fromSql, fromLifecycle));

    /// <summary>A metric over the events of an account.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">The kind of the value: of <c>first</c>, <c>last</c>, <c>min</c> and <c>max</c> the property's, a number otherwise.</param>
    /// <param name="Selection">Which events count.</param>
    /// <param name="Aggregate">What is computed from them.</param>
    /// <param name="Property">The property aggregated: required by sum, mean, min, max, percentile, first and last; for distinct null means the contact.</param>
    /// <param name="Young">What a window that begins before the account existed gives.</param>
    public sealed record EventMetric(
        string Name, string Label, Unit Unit, ValueKind Kind, EventSelection Selection, EventAggregate Aggregate, string? Property, YoungPolicy Young)
        : Metric(Name, Label, Unit, Kind)
    {
        /// <summary>Of a percentile the share of the values below it, 0 to 1; null otherwise.</summary>
        public decimal? At { get; init; }

        /// <summary>How many events must match for the value not to be missing (<see cref="MissingReason.NoData"/>); null when any number will do.</summary>
        public int? AtLeast { get; init; }

        /// <summary>Of days since an event whether they are days of work (<see cref="EventSelection.Business"/>).</summary>
        public bool InBusinessDays { get; init; }

        /// <summary>Whether the value depends on the project's days and hours of work.</summary>
        public bool ReadsBusiness => InBusinessDays || Property == FactColumns.BusinessDuration
            || (Selection.Where is { } where && ExpressionReferences.Of(where).Contains(FactColumns.BusinessDuration));

        /// <summary>How the amounts that are aggregated become amounts in the reporting currency, each by itself; null when they are taken as they are.</summary>
        public Conversion? Conversion { get; init; }

        /// <summary>Of active weeks the day on which weeks start.</summary>
        public DayOfWeek WeekStarts { get; init; } = DayOfWeek.Monday;

        /// <summary>Of the most active contacts how many there are, at least 1; 0 otherwise.</summary>
        public int Top { get; init; }

        /// <summary>Of silent contacts the time before the moment in which they have no event; null otherwise.</summary>
        public Window.Rolling? Quiet { get; init; }

        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromEvents(this);
    }

    /// <summary>An attribute of the account as of the moment.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">The attribute's kind; a number for <paramref name="DaysSince"/>.</param>
    /// <param name="Attribute">The attribute's name.</param>
    /// <param name="DaysSince">Whether the value is the number of days since the attribute's date (negative when it lies ahead) instead of the attribute itself.</param>
    public sealed record AttributeMetric(string Name, string Label, Unit Unit, ValueKind Kind, string Attribute, bool DaysSince)
        : Metric(Name, Label, Unit, Kind)
    {
        /// <summary>Of days since a date the days of work that alone are counted; null for all days.</summary>
        public BusinessCalendar? Business { get; init; }

        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromAttribute(this);
    }

    /// <summary>The last point of a metric series that was computed elsewhere.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">The kind of the points.</param>
    /// <param name="Series">The name of the series.</param>
    public sealed record SeriesMetric(string Name, string Label, Unit Unit, ValueKind Kind, string Series)
        : Metric(Name, Label, Unit, Kind)
    {
        /// <summary>What is said of values that people enter; null for a series that is computed.</summary>
        public Pulse? Pulse { get; init; }

        /// <summary>For how long a value counts; null when nothing is said of it.</summary>
        public Expiry? Expires { get; init; }

        /// <summary>The events by which the account is asked for a value, with the window in which that matters; null when nobody asks.</summary>
        public EventSelection? Asked { get; init; }

        /// <summary>Whether an outage of the source does not make the value missing.</summary>
        public bool IgnoresGaps { get; init; }

        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromSeries(this);
    }

    /// <summary>What the subscriptions of an account come to; <see cref="TermsAsOf"/> says what each measure means.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Measure">What is said of the terms.</param>
    /// <param name="Products">Only terms of these products, sorted; every term when there is none.</param>
    public sealed record SubscriptionMetric(string Name, string Label, Unit Unit, SubscriptionMeasure Measure, IReadOnlyList<string> Products)
        : Metric(Name, Label, Unit, Measure == SubscriptionMeasure.Active ? ValueKind.Boolean : ValueKind.Number)
    {
        /// <summary>Of amounts the rates with which each becomes one in the reporting currency; null when they are taken as they are, and must be in one currency.</summary>
        public ExchangeRates? Rates { get; init; }

        /// <summary>Whether the terms are those of the renewing unit: the account that holds the contract, as known at the moment; the account's own where none is named.</summary>
        public bool OfRenewingUnit { get; init; }

        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromSubscriptions(this);
    }

    /// <summary>The whole local days since the account began; missing where nobody knows when it did.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    public sealed record AccountAgeMetric(string Name, string Label, Unit Unit) : Metric(Name, Label, Unit, ValueKind.Number)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromAccount(this);
    }

    /// <summary>Arithmetic over other metrics of the same account.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Formula">The expression; its references are metric names.</param>
    public sealed record FormulaMetric(string Name, string Label, Unit Unit, Expressions.Expression Formula)
        : Metric(Name, Label, Unit, Formula.Kind)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromMetrics(this);
    }

    /// <summary>What another metric's values over several comparable windows come to: its change, decline, slope or distance from what is usual for the account.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Trend">What is made of the values.</param>
    /// <param name="Base">The name of the other metric: a number over events, or a formula over such, in which all that reads no events is that of the moment.</param>
    public sealed record TrendMetric(string Name, string Label, Unit Unit, Trend Trend, string Base) : Metric(Name, Label, Unit, Trend.Kind)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromWindows(this);
    }

    /// <summary>What the values of several accounts as of the same moment come to: where the account stands among its peers, or what its children are like.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Across">What is made of the values.</param>
    public sealed record AccountsMetric(string Name, string Label, Unit Unit, Across Across) : Metric(Name, Label, Unit, Across.Kind)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromAccounts(this);
    }

    /// <summary>
    /// How many contacts an account has, each as known at the moment: those that have begun and not ended by then. 0 where a list of contacts is known and none satisfies the condition.
    /// </summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Where">A condition over the attributes of a contact, its <c>name</c> and its id (<c>contact</c>); only contacts for which it is true count. Null for all.</param>
    /// <param name="Seen">Only contacts with at least one of these events count; null for all. Its condition is null.</param>
    /// <param name="Young">What a window of <paramref name="Seen"/> gives that begins before the account existed.</param>
    public sealed record ContactsMetric(string Name, string Label, Unit Unit, Expressions.Expression? Where, EventSelection? Seen, YoungPolicy Young)
        : Metric(Name, Label, Unit, ValueKind.Number)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromContacts(this);
    }

    /// <summary>
    /// What one read-only statement says of each account. It is computed once a moment over all accounts, from nothing but what was known then; an account that the statement does not give, or gives
    /// NULL, has no data.
    /// </summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">What the statement gives; a value of another kind, or a number that is not finite, is missing (<see cref="MissingReason.Error"/>).</param>
    /// <param name="Statement">The statement, with the columns <c>account</c> and <c>value</c>, without spaces at its ends.</param>
    /// <param name="Place">Where the statement is written, for messages; it is no part of what the metric means.</param>
    public sealed record SqlMetric(string Name, string Label, Unit Unit, ValueKind Kind, string Statement, string Place) : Metric(Name, Label, Unit, Kind)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromSql(this);
    }

    /// <summary>Where the account stands in its paid life (<see cref="AccountState"/>), as the project's lifecycle reads it.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Lifecycle">How it is read.</param>
    public sealed record StateMetric(string Name, string Label, Lifecycle Lifecycle) : Metric(Name, Label, Unit.None, ValueKind.Text)
    {
        private protected override T Dispatch<T>(Cases<T> cases) => cases.FromLifecycle(this);
    }

    private protected sealed record Cases<T>(
        Func<EventMetric, T> FromEvents,
        Func<AttributeMetric, T> FromAttribute,
        Func<SeriesMetric, T> FromSeries,
        Func<SubscriptionMetric, T> FromSubscriptions,
        Func<AccountAgeMetric, T> FromAccount,
        Func<FormulaMetric, T> FromMetrics,
        Func<TrendMetric, T> FromWindows,
        Func<AccountsMetric, T> FromAccounts,
        Func<ContactsMetric, T> FromContacts,
        Func<SqlMetric, T> FromSql,
        Func<StateMetric, T> FromLifecycle);
}
