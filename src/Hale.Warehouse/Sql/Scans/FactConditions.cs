using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>What is asked of each fact of a scan.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="stored">What has a column.</param>
/// <param name="plan">Says which sources are read, and which events count.</param>
internal sealed class FactConditions(ISqlDialect dialect, StoredColumns stored, MetricPlan plan)
{
    /// <summary>The name of the table of facts in a scan.</summary>
    public const string Alias = "f";

    private readonly IReadOnlyList<string> _sources = plan.SourceNames;
    private readonly IReadOnlyList<string> _kept = [.. new EventColumns(dialect, stored.Properties, Alias).Kept(plan.ExcludedEvents.Where(excluded => !ReadsContact(excluded)))];

    /// <summary>The conditions that exclude events by what is known of their contact.</summary>
    public IReadOnlyList<NamedCondition> ByContact { get; } = [.. plan.ExcludedEvents.Where(ReadsContact)];

    /// <summary>What is asked whatever the moment.</summary>
    public IReadOnlyList<string> Standing(ScanQuery query) =>
        [DeclaredSources.Condition(dialect, $"{Alias}.source", _sources), .. query.Table == FactTable.Events ? _kept : []];

    /// <summary>What is asked of a fact for each pair.</summary>
    public IEnumerable<string> Of(ScanQuery query, PairsRelation pairs, string moment)
    {
        var shape = FactShape.Of(query.Table);
        yield return $"{Alias}.{shape.Time} < {moment}";
        yield return $"{Alias}.known_at <= {moment}";
        if (query.AsksClosings)
        {
            yield return $"{Alias}.closed_at > {moment}";
        }

        foreach (var standing in Standing(query))
        {
            yield return standing;
        }

        if (query.Names is { } names)
        {
            yield return $"{Alias}.{shape.Name} IN ({string.Join(", ", names.Select(dialect.Literal))})";
        }

        if (query.NotBefore is { } earliest)
        {
            yield return $"{Alias}.{shape.Time} >= {dialect.Literal(earliest.Micros)}";
        }

        if (pairs.Condition is { } condition)
        {
            yield return condition;
        }
    }

    private static bool ReadsContact(NamedCondition excluded) => ExpressionReferences.Of(excluded.Condition).Any(FactColumns.IsOfContact);
}
