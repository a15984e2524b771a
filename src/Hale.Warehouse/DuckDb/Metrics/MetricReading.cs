using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>One computation of a plan, range by range, over the facts as they were when it began: an import in between changes nothing of it.</summary>
internal sealed class MetricReading : IDisposable
{
    private readonly DuckConnection _connection;
    private readonly MetricPlan _plan;
    private readonly ScanPlanner _planner;
    private readonly ScanPrinter _printer;
    private readonly AccountSql _accounts;

    private MetricReading(DuckConnection connection, MetricPlan plan, ScanPlanner planner)
    {
        (_connection, _plan, _planner) = (connection, plan, planner);
        connection.Execute("BEGIN TRANSACTION");
        StoredZone.Check(connection, plan.Zone);
        _printer = new ScanPrinter(new DuckDbDialect(), PropertyColumns.AsStored(connection), plan.SourceNames);
        _accounts = new AccountSql(new DuckDbDialect(), plan.SourceNames);
    }

    /// <summary>How many pairs there are.</summary>
    public long Count { get; private set; }

    public static MetricReading OfPopulation(DuckConnection connection, MetricPlan plan, ScanPlanner planner, Instant asOf, CancellationToken cancellationToken) =>
        Begin(connection, plan, planner, [asOf], (table, moments) => table.FillPopulation(new AccountSql(new DuckDbDialect(), plan.SourceNames), asOf, moments, cancellationToken));

    public static MetricReading OfPairs(
        DuckConnection connection, MetricPlan plan, ScanPlanner planner, IReadOnlyList<AccountMoment> pairs, CancellationToken cancellationToken) =>
        Begin(connection, plan, planner, [.. pairs.Select(pair => pair.AsOf)], (table, moments) =>
        {
            table.Fill(pairs, moments, cancellationToken);
            return pairs.Count;
        });

    /// <summary>Computes the plan for the pairs from a position on, at most so many.</summary>
    public RawBatch Read(long from, int count, CancellationToken cancellationToken)
    {
        var range = new PairRange(_connection, _accounts, from, (int)Math.Min(count, Count - from));
        var (accounts, asOf) = range.Pairs(cancellationToken);
        var starts = range.Starts(cancellationToken);
        var columns = _plan.Aggregations.Select(aggregation => RawColumn.Empty(aggregation.Kind, accounts.Count, IsCount(aggregation.Function))).ToList();
        var target = new ScanTarget(columns, from, [.. starts.Select(start => start is not null)]);
        var moments = new ScanMoments(asOf, _plan.Zone);
        foreach (var query in _planner.Plan(_plan, moments))
        {
            using var result = _connection.Query(_printer.Print(query, PairTable.Range(from, accounts.Count), moments), cancellationToken);
            target.Take(query.Columns, result);
        }

        return new RawBatch(accounts, asOf, starts, columns);
    }

    /// <summary>Ends the transaction, and with it the temporary table.</summary>
    public void Dispose() => _connection.Dispose();

    private static MetricReading Begin(
        DuckConnection connection, MetricPlan plan, ScanPlanner planner, Instant[] asOf, Func<PairTable, ScanMoments, long> fill)
    {
        try
        {
            var reading = new MetricReading(connection, plan, planner);
            var moments = new ScanMoments(asOf, plan.Zone);
            var ownMoments = planner.Plan(plan, moments).Any(query => query.Moment is null);
            reading.Count = fill(new PairTable(connection, ownMoments ? plan.Windows : []), moments);
            return reading;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool IsCount(AggregateFunction function) => function is AggregateFunction.Count
        or AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays;
}
