using Hale.Core.Metrics.Planning;
using Hale.Core.Outcomes;
using Hale.Core.Subscriptions;
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
    /// <summary>
    /// How many pairs are computed at once where there are many facts: each range reads them all again. What is held of so many pairs is some hundred megabytes, however many there are.
    /// </summary>
    private const int LargeRange = 1 << 19;

    private readonly DuckConnection _connection;
    private readonly MetricPlan _plan;
    private readonly ScanPlanner _planner;
    private readonly ScanPrinter _printer;
    private readonly PairAccounts _accounts;
    private readonly RangeTerms _terms;
    private readonly HolderTerms _holders;
    private readonly RangeStated _stated;
    private readonly PairTable _table;
    private readonly IPairSource _pairs;
    private readonly ClosedTables _closed;
    private readonly Queue<RawBatch> _read = [];

    /// <summary>Whether the facts of few accounts at a time are read with little memory. Of accounts alone there is nothing to spare.</summary>
    private readonly bool _isSmall;
    private readonly long _allAccounts;

    private MetricReading(DuckConnection connection, MetricPlan plan, ScanPlanner planner, ScanMoments moments, ClosedTables closed, PairAccounts accounts, IPairSource pairs, long manyFacts)
    {
        (_connection, _plan, _planner, _closed, _pairs) = (connection, plan, planner, closed, pairs);
        StoredZone.Check(connection, plan.Zone);
        _printer = new ScanPrinter(new DuckDbDialect(), PropertyColumns.AsStored(connection), plan);
        var terms = new TermSql(new DuckDbDialect(), plan.SourceNames);
        _terms = new RangeTerms(connection, terms);
        _holders = new HolderTerms(connection, _terms);
        _accounts = accounts;
        _stated = new RangeStated(connection, new StatedSql(new DuckDbDialect(), plan.SourceNames));
        _isSmall = ReadsFacts(plan) && StoredFacts.Of(connection, plan) < manyFacts;
        _allAccounts = _isSmall || moments.All.Count < 2 ? 0 : connection.Scalar<long>("SELECT count(DISTINCT account) FROM accounts");
        var ownMoments = planner.Plan(plan, Basis(moments, pairs: 0, accounts: 1)).Any(query => query.Moment is null);
        _table = new PairTable(connection, [.. plan.Windows.Where(window => ownMoments || window.HasOwnStart)], terms);
    }

    public static MetricReading OfPopulation(DuckConnection connection, MetricPlan plan, ScanPlanner planner, IReadOnlyList<Instant> moments, long manyFacts) =>
        Begin(connection, plan, planner, moments, manyFacts, (all, accounts) => new PopulationPairs(connection, accounts, all));

    public static MetricReading OfPairs(DuckConnection connection, MetricPlan plan, ScanPlanner planner, IReadOnlyList<AccountMoment> pairs, long manyFacts) =>
        Begin(connection, plan, planner, pairs.Select(pair => pair.AsOf), manyFacts, (moments, accounts) => new GivenPairs(pairs, accounts, moments));

    /// <summary>Computes the plan for the next pairs, about so many; null when there are no more.</summary>
    public RawBatch? Next(int count, CancellationToken cancellationToken)
    {
        if (_read.Count == 0)
        {
            var taken = Sparingly(() => _pairs.Next(_table, _isSmall ? count : Math.Max(count, LargeRange), cancellationToken));
            Array.ForEach(taken == 0 ? [] : Sparingly(() => Read(new PairRange(_connection, _table, _accounts, taken), count, cancellationToken)), _read.Enqueue);
        }

        return _read.TryDequeue(out var batch) ? batch : null;
    }

    /// <summary>Closes the connection, and with it the temporary table.</summary>
    public void Dispose() => _connection.Dispose();

    /// <summary>Tries with little memory first, for most ranges of few facts need no more; then again with all there is.</summary>
    private T Sparingly<T>(Func<T> work)
    {
        if (!_isSmall)
        {
            return work();
        }

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

    private RawBatch[] Read(PairRange range, int size, CancellationToken cancellationToken)
    {
        var (accounts, asOf) = range.Pairs(cancellationToken);
        var terms = _plan.ReadsSubscriptions ? _terms.Read(_table.Relation.From, accounts, asOf, _accounts.Lineage, cancellationToken) : [];
        var stated = _plan.ReadsOutcomes ? _stated.Read(_table.Relation.From, asOf.Min(), asOf.Max(), cancellationToken) : null;
        RawBatch[] batches = [.. Batches(accounts, asOf, range.Starts(cancellationToken), terms, size).Select(batch => stated is null ? batch : batch with { Stated = Stated(batch, stated) })];
        var target = new ScanTarget(batches, size);
        var moments = new ScanMoments(asOf, _plan.Zone);
        foreach (var query in _planner.Plan(_plan, Basis(moments, accounts.Count, accounts.Distinct(StringComparer.Ordinal).Count())))
        {
            using var result = _connection.Query(_printer.Print(query, _table.Relation, moments), cancellationToken);
            target.Take(query.Columns, result);
        }

        if (_plan.HolderSlot is { } slot)
        {
            _holders.Take(batches, slot, _accounts.Lineage, cancellationToken);
        }

        return batches;
    }

    private List<IReadOnlyList<StatedOutcome>> Stated(RawBatch batch, IReadOnlyDictionary<string, List<StatedOutcome>> stated) =>
        [.. batch.Accounts.Zip(batch.AsOf, (account, asOf) => _accounts.Lineage.Of(asOf).Together(account, stated))];

    private IEnumerable<RawBatch> Batches(
        IReadOnlyList<string> accounts, IReadOnlyList<Instant> asOf, Instant?[] starts, IReadOnlyList<IReadOnlyList<SubscriptionTerm>> terms, int size)
    {
        foreach (var rows in Enumerable.Range(0, accounts.Count).Chunk(size))
        {
            yield return new RawBatch(
                [.. rows.Select(row => accounts[row])],
                [.. rows.Select(row => asOf[row])],
                [.. rows.Select(row => starts[row])],
                [.. _plan.Aggregations.Select(aggregation => RawColumn.Empty(aggregation.Kind, rows.Length, IsCount(aggregation.Function)))]) { Terms = terms.Count == 0 ? [] : [.. rows.Select(row => terms[row])] };
        }
    }

    private static MetricReading Begin(
        DuckConnection connection, MetricPlan plan, ScanPlanner planner, IEnumerable<Instant> asOf, long manyFacts, Func<ScanMoments, PairAccounts, IPairSource> pairs)
    {
        try
        {
            var moments = new ScanMoments(asOf, plan.Zone);
            var closed = StoredClosings.Read(connection);
            var stated = new AccountSql(new DuckDbDialect(), plan.SourceNames, closed.Accounts);
            var accounts = new PairAccounts(stated, PairLineage.Read(connection, plan.SourceNames, moments.All, CancellationToken.None));
            return new MetricReading(connection, plan, planner, moments, closed, accounts, pairs(moments, accounts), manyFacts);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private ScanBasis Basis(ScanMoments moments, int pairs, int accounts) =>
        new(moments, _closed, pairs, accounts) { HasMembers = !_accounts.Lineage.IsEmpty, HasManyFacts = !_isSmall, AllAccounts = _allAccounts };

    private static bool ReadsFacts(MetricPlan plan) => plan.Aggregations.Count > 0 || plan.ReadsSubscriptions || plan.ReadsOutcomes || plan.HolderSlot is not null;

    private static bool IsCount(AggregateFunction function) => function is AggregateFunction.Count
        or AggregateFunction.CountContacts or AggregateFunction.CountSeenContacts or AggregateFunction.CountOfTop or AggregateFunction.CountSilentOfTop
        or AggregateFunction.CountDistinct or AggregateFunction.CountDistinctContactDays or AggregateFunction.CountDistinctDays or AggregateFunction.CountDistinctWeeks;
}
