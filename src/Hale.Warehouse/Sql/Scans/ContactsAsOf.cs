using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>
/// The contacts of accounts as known at the moment of each pair. Of what several versions say holds what the newest version says, known by then, of the sources that say such a thing at
/// all: that it says nothing of a person holds too.
/// </summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="attributes">The attributes that have a column.</param>
/// <param name="plan">Says which sources give contacts, and what each says of them.</param>
internal sealed class ContactsAsOf(ISqlDialect dialect, IReadOnlyDictionary<string, StoredProperty> attributes, MetricPlan plan)
{
    private const string Facts = "f";
    private static readonly FactShape Shape = FactShape.Of(FactTable.Contacts);
    private readonly IReadOnlyList<string> _sources = plan.ContactSources();

    /// <summary>A query of the contacts of each pair: its key, <c>contact</c>, and what is asked for.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="columns">Their moments.</param>
    /// <param name="fields">What is asked for besides the id: attributes, and <see cref="FactColumns.Name"/>.</param>
    /// <param name="asksClosings">Whether rows may be closed.</param>
    /// <param name="onlyThere">Whether only those count that have begun and not ended at the moment.</param>
    public string Print(PairsRelation pairs, PairColumns columns, IEnumerable<string> fields, bool asksClosings, bool onlyThere)
    {
        var key = $"{PairsRelation.Alias}.{pairs.Key}";
        var known = fields.Where(field => field == FactColumns.Name || attributes.ContainsKey(field)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var grouped = new[] { key, columns.GroupedMoment, $"{Facts}.contact" }.OfType<string>();
        return $"""
            SELECT {string.Join(", ", known.Select(Known).Prepend($"{Facts}.contact").Prepend(key))}
            FROM {pairs.From} AS {PairsRelation.Alias}
            JOIN {Shape.Table} AS {Facts} ON {Facts}.account = {PairsRelation.Alias}.account
            WHERE {string.Join(" AND ", Conditions(pairs, columns.Moment, asksClosings))}
            GROUP BY {string.Join(", ", grouped)}{(onlyThere ? There(columns.Moment) : string.Empty)}
            """;
    }

    private IEnumerable<string> Conditions(PairsRelation pairs, string moment, bool asksClosings)
    {
        yield return $"{Facts}.{Shape.Time} < {moment}";
        yield return $"{Facts}.known_at <= {moment}";
        if (asksClosings)
        {
            yield return $"{Facts}.closed_at > {moment}";
        }

        yield return DeclaredSources.Condition(dialect, $"{Facts}.source", _sources);
        if (pairs.Condition is { } condition)
        {
            yield return condition;
        }
    }

    private string Known(string field) => field == FactColumns.Name
        ? $"{Newest($"{Facts}.{field}", contacts => contacts.NameColumn is not null)} AS {field}"
        : $"{Newest($"{Facts}.{dialect.Identifier(attributes[field].Column)}", contacts => contacts.Attributes.Any(attribute => attribute.Property == field))} AS {dialect.Identifier(attributes[field].Column)}";

    // Who begins or ends at the moment itself has not begun or ended before it.
    private string There(string moment)
    {
        var conditions = new List<string>();
        if (plan.ContactSources(SaysStart).Count > 0)
        {
            conditions.Add($"coalesce({Newest($"{Facts}.started_at", SaysStart)} < {moment}, {dialect.Literal(true)})");
        }

        if (plan.ContactSources(SaysEnd).Count > 0)
        {
            conditions.Add($"coalesce({Newest($"{Facts}.ended_at", SaysEnd)} >= {moment}, {dialect.Literal(true)})");
        }

        return conditions.Count == 0 ? string.Empty : $"\nHAVING {string.Join(" AND ", conditions)}";
    }

    private static bool SaysStart(RowMapping.Contacts contacts) => contacts.Start is not null;

    private static bool SaysEnd(RowMapping.Contacts contacts) => contacts.End is not null;

    private string Newest(string column, Func<RowMapping.Contacts, bool> saying)
    {
        var sources = plan.ContactSources(saying);
        var filter = sources.Count == _sources.Count ? null : DeclaredSources.Condition(dialect, $"{Facts}.source", sources);
        return dialect.Newest(column, [.. Shape.Order.Select(order => $"{Facts}.{order}")], filter);
    }
}
