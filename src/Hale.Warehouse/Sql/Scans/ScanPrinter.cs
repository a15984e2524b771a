using System.Globalization;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>Prints a scan: the key of a pair, then the columns in their order; pairs without any fact give no row.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="properties">The properties of events that have a column.</param>
/// <param name="plan">What the scans are for: it says which sources are read, and which events count.</param>
internal sealed class ScanPrinter(ISqlDialect dialect, IReadOnlyDictionary<string, StoredProperty> properties, MetricPlan plan)
{
    private const string Alias = "f";
    private readonly IReadOnlyList<string> _sources = plan.SourceNames;
    private readonly IReadOnlyList<string> _kept = [.. new EventColumns(dialect, properties, Alias).Kept(plan.ExcludedEvents)];
    private readonly IReadOnlyList<string> _lasting = plan.LastingSources;

    /// <summary>The statement.</summary>
    public string Print(ScanQuery query, PairsRelation pairs, ScanMoments moments) => query.Shared is { } shared
        ? new SharedScanPrinter(dialect, Aggregates(ends: null), Standing(query), shared).Print(query, pairs, moments)
        : PrintEach(query, pairs, moments);

    private string PrintEach(ScanQuery query, PairsRelation pairs, ScanMoments moments)
    {
        var shape = FactShape.Of(query.Table);
        var key = $"{PairsRelation.Alias}.{pairs.Key}";
        var aggregates = Aggregates(new EventEnds(MomentOf(query), _lasting, Business(moments)));
        var columns = query.Columns.Select(column => $"{aggregates.Print(column.Aggregation, Bounds(column.Aggregation.Window, query, moments))} AS {NameOf(column)}");
        return $"""
            SELECT
                {string.Join(",\n    ", columns.Prepend(key))}
            FROM {pairs.From} AS {PairsRelation.Alias}
            JOIN {shape.Table} AS {Alias} ON {Alias}.account = {PairsRelation.Alias}.account
            WHERE {string.Join("\n    AND ", Conditions(query, pairs, shape))}
            GROUP BY {key}
            """;
    }

    private BusinessTimeSql? Business(ScanMoments moments) =>
        plan.Business is { } calendar ? new BusinessTimeSql(dialect, calendar, plan.Zone, moments.All.Count == 0 ? new Instant(0) : moments.All[^1]) : null;

    /// <summary>What a column is called.</summary>
    public static string NameOf(ScanColumn column) => string.Create(CultureInfo.InvariantCulture, $"a{column.Slot}");

    private AggregatePrinter Aggregates(EventEnds? ends) => new(dialect, new EventColumns(dialect, properties, Alias, ends), Alias);

    private WindowSql Bounds(Window? window, ScanQuery query, ScanMoments moments)
    {
        if (window is null)
        {
            return WindowSql.All;
        }

        var bounds = query.Moment is { } moment && !window.HasOwnStart ? moments.BoundsOf(window, moment) : (WindowBounds?)null;
        return new WindowSql(
            bounds is { Start: var start } ? Literal(start) : OfPair(PairsRelation.StartOf(window)),
            window.EndsAtMoment ? null : bounds is { End: var end } ? Literal(end) : OfPair(PairsRelation.EndOf(window)));
    }

    private string MomentOf(ScanQuery query) => query.Moment is { } moment ? Literal(moment) : OfPair(PairsRelation.AsOf);

    private string OfPair(string column) => $"{PairsRelation.Alias}.{dialect.Identifier(column)}";

    private IEnumerable<string> Conditions(ScanQuery query, PairsRelation pairs, FactShape shape)
    {
        var moment = MomentOf(query);
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
            yield return $"{Alias}.{shape.Time} >= {Literal(earliest)}";
        }

        if (pairs.Condition is { } condition)
        {
            yield return condition;
        }
    }

    /// <summary>What is asked of a fact whatever the moment.</summary>
    private IReadOnlyList<string> Standing(ScanQuery query) =>
        [DeclaredSources.Condition(dialect, $"{Alias}.source", _sources), .. query.Table == FactTable.Events ? _kept : []];

    private string Literal(Instant instant) => dialect.Literal(instant.Micros);
}
