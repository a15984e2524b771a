using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// One computation of a plan, range by range. It holds no transaction from one range to the next: an open one would keep what others write from being checkpointed, and
/// their memory would grow with the work. One process at a time has the data, and it does not import while it computes.
/// </summary>
internal sealed class MetricReading : IDisposable
{
    private readonly DuckConnection _connection;
    private readonly MetricPlan _plan;
    private readonly ScanPlanner _planner;
    private readonly ScanPrinter _printer;
    private readonly AccountSql _accounts;
    private readonly RangeTerms _terms;
    private readonly PairTable _table;
    private readonly IPairSource _pairs;
    private readonly ClosedTables _closed;

    private MetricReading(DuckConnection connection, MetricPlan plan, ScanPlanner planner, ScanMoments moments, ClosedTables closed, IPairSource pairs)
    {
        (_connection, _plan, _planner, _closed, _pairs) = (connection, plan, planner, closed, pairs);
        StoredZone.Check(connection, plan.Zone);
        _printer = new ScanPrinter(new DuckDbDialect(), PropertyColumns.AsStored(connection), plan);
        _terms = new RangeTerms(connection, new TermSql(new DuckDbDialect(), plan.SourceNames));
        _accounts = Accounts(plan, closed);
        var ownMoments = planner.Plan(plan, new ScanBasis(moments, closed)).Any(query => query.Moment is null);
        _table = new PairTable(connection, [.. plan.Windows.Where(window => ownMoments || window is Window.SinceStart)]);
    }

    public static MetricReading OfPopulation(DuckConnection connection, MetricPlan plan, ScanPlanner planner, Instant asOf) =>
        Begin(connection, plan, planner, [asOf], (moments, closed) => new PopulationPairs(connection, Accounts(plan, closed), asOf, moments));

    public static MetricReading OfPairs(DuckConnection connection, MetricPlan plan, ScanPlanner planner, IReadOnlyList<AccountMoment> pairs) =>
        Begin(connection, plan, planner, [.. pairs.Select(pair => pair.AsOf)], (moments, closed) => new GivenPairs(pairs, Accounts(plan, closed), moments));

    /// <summary>Computes the plan for the next pairs, about so many; null when there are no more.</summary>
    public RawBatch? Next(int count, CancellationToken cancellationToken)
    {
        var taken = Sparingly(() => _pairs.Next(_table, count, cancellationToken));
        return taken == 0 ? null : Sparingly(() => Read(new PairRange(_connection, _accounts, taken), cancellationToken));
    }

    /// <summary>Closes the connection, and with it the temporary table.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>Tries with little memory first, for most ranges need no more; then again with all there is.</summary>
    private T Sparingly<T>(Func<T> work)
    {
        try
        {
            using var little = _connection.WithLittleMemory("32MB");
            return work();
        }
        catch (DuckException fault) when (fault.Kind is DuckErrorKind.OutOfMemory)
        {
            return work();
        }
    }

    private RawBatch Read(PairRange range, CancellationToken cancellationToken)
    {
        var (accounts, asOf) = range.Pairs(cancellationToken);
        var starts = range.Starts(cancellationToken);
        var columns = _plan.Aggregations.Select(aggregation => RawColumn.Empty(aggregation.Kind, accounts.Count, IsCount(aggregation.Function))).ToList();
        var target = new ScanTarget(columns, [.. starts.Select(start => start is not null)]);
        var moments = new ScanMoments(asOf, _plan.Zone);
        foreach (var query in _planner.Plan(_plan, new ScanBasis(moments, _closed)))
        {
            using var result = _connection.Query(_printer.Print(query, PairTable.Relation, moments), cancellationToken);
            target.Take(query.Columns, result);
        }

        return new RawBatch(accounts, asOf, starts, columns) { Terms = _plan.ReadsSubscriptions ? _terms.Read(accounts, asOf, cancellationToken) : [] };
    }

    private static MetricReading Begin(
        DuckConnection connection, MetricPlan plan, ScanPlanner planner, Instant[] asOf, Func<ScanMoments, ClosedTables, IPairSource> pairs)
    {
        try
        {
            var moments = new ScanMoments(asOf, plan.Zone);
            var closed = StoredClosings.Read(connection);
            return new MetricReading(connection, plan, planner, moments, closed, pairs(moments, closed));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static AccountSql Accounts(MetricPlan plan, ClosedTables closed) => new(new DuckDbDialect(), plan.SourceNames, closed.Accounts);

    private static bool IsCount(AggregateFunction function) => function is AggregateFunction.Count
        or AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctWeeks;
}
