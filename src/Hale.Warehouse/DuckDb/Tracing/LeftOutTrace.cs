using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>Counts facts of the same names and the same time that an aggregation does not count, and why.</summary>
/// <param name="pair">The trace.</param>
/// <param name="aggregation">The aggregation.</param>
/// <param name="pairs">The pair as its scan reads it.</param>
internal sealed class LeftOutTrace(TracedPair pair, Aggregation aggregation, PairsRelation pairs)
{
    private const string Facts = FactConditions.Alias;
    private const string Moment = $"{PairsRelation.Alias}.{PairsRelation.AsOf}";
    private const string Known = $"{Facts}.known_at <= {Moment}";
    private const string Open = $"{Facts}.closed_at > {Moment}";
    private const int OwnColumns = 4;

    private readonly FactShape _shape = FactShape.Of(aggregation.Table);

    /// <summary>What does not count, and how many facts counted for the run and do so no more.</summary>
    /// <param name="counted">How many facts count.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public (LeftOutFacts LeftOut, long Gone) Read(long counted, CancellationToken cancellationToken)
    {
        IReadOnlyList<NamedCondition> excluded = _shape.Table == "events" ? [.. pair.Plan.ExcludedEvents.Where(condition => !ReadsContact(condition))] : [];
        var events = new EventColumns(pair.Dialect, pair.Stored.Properties, Facts);
        var first = excluded.Select((condition, index) => FormattableString.Invariant($"WHEN {events.Holds(condition)} THEN {index}")).ToList();
        var which = first.Count == 0 ? "NULL" : $"CASE {string.Join(' ', first)} END";
        var row = pair.Connection.Rows(
            $"""
            SELECT count(*) FILTER (WHERE NOT known), count(*) FILTER (WHERE known AND NOT open), count(*) FILTER (WHERE known AND open AND excluded IS NULL),
                count(*) FILTER (WHERE known AND NOT open AND import <= $1 AND closed_by > $1){string.Concat(excluded.Select((_, index) => FormattableString.Invariant($", count(*) FILTER (WHERE known AND open AND excluded = {index})")))}
            FROM (
                SELECT {Known} AS known, {Open} AS open, {Facts}.import, {Facts}.closed_by, {which} AS excluded
                FROM {pairs.From} AS {PairsRelation.Alias}
                JOIN {_shape.Table} AS {Facts} ON {Facts}.account = {PairsRelation.Alias}.account
                WHERE {string.Join(" AND ", Conditions())})
            """,
            cancellationToken,
            pair.LastImport)[0];
        var byName = excluded.Select((condition, index) => KeyValuePair.Create(condition.Name, row.Int64(OwnColumns + index))).Where(count => count.Value > 0);
        return (new LeftOutFacts(row.Int64(0), row.Int64(1), [.. byName], Math.Max(0, row.Int64(2) - counted)), row.Int64(3));
    }

    private static bool ReadsContact(NamedCondition excluded) => ExpressionReferences.Of(excluded.Condition).Any(FactColumns.IsOfContact);

    private IEnumerable<string> Conditions()
    {
        var window = new PairColumns(pair.Dialect, PairsRelation.Alias, moment: null, pair.Moments).Bounds(aggregation.Window);
        yield return $"{Facts}.{_shape.Time} < {Moment}";
        yield return DeclaredSources.Condition(pair.Dialect, $"{Facts}.source", pair.Plan.SourceNames);
        if (aggregation.Names.Count > 0)
        {
            yield return $"{Facts}.{_shape.Name} IN ({string.Join(", ", aggregation.Names.Select(pair.Dialect.Literal))})";
        }

        if (window.Start is { } start)
        {
            yield return $"{Facts}.{_shape.Time} >= {start}";
        }

        if (window.End is { } end)
        {
            yield return $"{Facts}.{_shape.Time} < {end}";
        }

        if (pairs.Condition is { } condition)
        {
            yield return condition;
        }
    }
}
