using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Money;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Expressions;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>The values of events as SQL. A property that nothing has been imported for yet is missing everywhere.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="properties">The properties that have a column.</param>
/// <param name="alias">The name of the table in the query.</param>
/// <param name="ends">What decides whether an event is open; null where nothing may ask.</param>
/// <param name="contacts">What is known of the contacts of events; null where nothing may ask.</param>
internal sealed class EventColumns(
    ISqlDialect dialect, IReadOnlyDictionary<string, StoredProperty> properties, string alias, EventEnds? ends = null, ContactColumns? contacts = null)
{
    private EventEnds Ends => ends ?? throw new InvalidOperationException("without a moment no event is open or closed");

    private ContactColumns Contacts => contacts ?? throw new InvalidOperationException("without a moment nothing is known of contacts");

    // An end at or after the moment is not known yet.
    private string Open => $"({DeclaredSources.Condition(dialect, $"{alias}.source", Ends.Sources)} AND ({alias}.ended_at IS NULL OR {alias}.ended_at >= {Ends.Moment}))";

    private string Duration => dialect.Cast($"CASE WHEN {alias}.ended_at < {Ends.Moment} THEN ({alias}.ended_at - {alias}.occurred_at) / {dialect.Literal((double)Instant.MicrosPerHour)} END", SqlType.Decimal);

    private string BusinessDuration
    {
        get
        {
            var business = Ends.Business ?? throw new InvalidOperationException("without hours of work no time is worked");
            var worked = $"({business.Micros($"{alias}.ended_at")} - {business.Micros($"{alias}.occurred_at")})";
            return dialect.Cast($"CASE WHEN {alias}.ended_at < {Ends.Moment} THEN {worked} / {dialect.Literal((double)Instant.MicrosPerHour)} END", SqlType.Decimal);
        }
    }

    /// <summary>The column of an aggregation, in the type it is stored in.</summary>
    /// <param name="column">A property, <see cref="FactColumns.Contact"/> <see cref="FactColumns.Duration"/> or <see cref="FactColumns.BusinessDuration"/>.</param>
    /// <param name="kind">The kind that the aggregation needs; null when any will do.</param>
    public string Stored(string column, ValueKind? kind)
    {
        if (column == FactColumns.Contact)
        {
            return $"{alias}.contact";
        }

        if (column == FactColumns.Duration)
        {
            return Duration;
        }

        if (column == FactColumns.BusinessDuration)
        {
            return BusinessDuration;
        }

        if (!properties.TryGetValue(column, out var property))
        {
            return dialect.Null(SqlTypes.Of(kind ?? ValueKind.Text));
        }

        return kind is null || kind == property.Kind ? $"{alias}.{dialect.Identifier(property.Column)}" : throw OtherKind.Of($"The property `{column}`", property.Kind, kind.Value);
    }

    /// <summary>An amount in the reporting currency; NULL where it has no rate.</summary>
    public string Converted(string amount, Conversion conversion) => dialect.Times(Stored(amount, ValueKind.Number), RateSql.Of(dialect, conversion.Rates, Stored(conversion.Currency, ValueKind.Text), $"{alias}.day"));

    /// <summary>The currency of an amount that has no rate, empty where it names none; NULL of others.</summary>
    public string UnratedCurrency(string amount, Conversion conversion) =>
        IfUnrated(amount, conversion, $"coalesce({Stored(conversion.Currency, ValueKind.Text)}, {dialect.Literal(string.Empty)})");

    /// <summary>When an event occurred whose amount has no rate; NULL of others.</summary>
    public string UnratedTime(string amount, Conversion conversion) => IfUnrated(amount, conversion, $"{alias}.occurred_at");

    /// <summary>A condition over an event.</summary>
    public string Condition(Expression condition) => new ExpressionPrinter(dialect, Reference).Print(condition);

    /// <summary>A condition that keeps the events for which none of these is true.</summary>
    public IEnumerable<string> Kept(IEnumerable<NamedCondition> excluded) => excluded.Select(condition => $"NOT {Holds(condition)}");

    /// <summary>A condition as true or false, missing being false.</summary>
    public string Holds(NamedCondition condition) => $"coalesce({Condition(condition.Condition)}, {dialect.Literal(false)})";

    private string IfUnrated(string amount, Conversion conversion, string value) =>
        $"CASE WHEN {Stored(amount, ValueKind.Number)} IS NOT NULL AND {RateSql.Lacks(dialect, conversion.Rates, Stored(conversion.Currency, ValueKind.Text), $"{alias}.day")} THEN {value} END";

    private string Reference(Reference reference) => reference.Name switch
    {
        FactColumns.Contact => $"{alias}.contact",
        FactColumns.Event => $"{alias}.event",
        FactColumns.Open => Open,
        var name when FactColumns.IsOfContact(name) => Contacts.Value(name[FactColumns.OfContact.Length..], reference.Kind),
        _ when reference.Kind == ValueKind.Number => dialect.Cast(Stored(reference.Name, ValueKind.Number), SqlType.Double),
        _ => Stored(reference.Name, reference.Kind),
    };
}
