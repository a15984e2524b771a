using System.Runtime.CompilerServices;
using Hale.Core.Lineage;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.DuckDb.Statements;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Computes metric plans in DuckDB. Every call takes a connection of its own.</summary>
/// <param name="session">The open database.</param>
/// <param name="passes">The decisions about how queries run; the results are the same with any of them.</param>
/// <param name="manyFacts">From how many facts on as many accounts as possible are computed at once; the results are the same with any number.</param>
/// <param name="knowledge">What is known, of the one moment that is asked for then; null where every moment rests on what was known at it.</param>
internal sealed class DuckDbMetricStore(DuckDbSession session, IReadOnlyList<IScanPass> passes, long manyFacts, Knowledge? knowledge = null) : IMetricStore
{
    private readonly ScanPlanner _planner = new(passes);

    /// <summary>The moment by which everything counts as known when it occurred; null where it was known when it was.</summary>
    private Instant? AtOnce { get; init; }

    public DuckDbMetricStore(DuckDbSession session)
        : this(session, ScanPasses.All, StoredFacts.Many)
    {
    }

    public Task<IReadOnlyList<SourceReach>> ReachesAsync(CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyList<SourceReach>>(
            connection => knowledge is { } known
                ? [.. SourceReaches.Read(connection, cancellationToken).Select(reach => reach.AsKnown(known))]
                : SourceReaches.Read(connection, cancellationToken),
            cancellationToken);

    public IMetricStore AsKnown(Knowledge then) => new DuckDbMetricStore(session, passes, manyFacts, then);

    public IMetricStore KnownAtOnce(Instant until) => new DuckDbMetricStore(session, passes, manyFacts, knowledge) { AtOnce = until };

    public IAsyncEnumerable<RawBatch> ForPopulationAsync(MetricPlan plan, IReadOnlyList<Instant> moments, int batchSize, CancellationToken cancellationToken) =>
        BatchesAsync(() => MetricReading.OfPopulation(Connect(), plan, _planner, moments, manyFacts), batchSize, cancellationToken);

    public IAsyncEnumerable<RawBatch> ForPairsAsync(MetricPlan plan, IReadOnlyList<AccountMoment> pairs, int batchSize, CancellationToken cancellationToken) =>
        BatchesAsync(() => MetricReading.OfPairs(Connect(), plan, _planner, pairs, manyFacts), batchSize, cancellationToken);

    public IReadOnlyList<string> Explain(MetricPlan plan, Instant asOf) => EngineFaults.Guard<IReadOnlyList<string>>(() =>
    {
        using var connection = Connect();
        StoredZone.Check(connection, plan.Zone);
        var (stored, closed) = (PropertyColumns.AsStored(connection), StoredClosings.Read(connection));
        var lineage = AccountLineage.AsOf(LineageFacts.Read(connection, plan.SourceNames, CancellationToken.None), asOf);
        var views = new StatementViews(stored, plan, asOf, closed, lineage, ofMembers: false);
        return [.. ScanExplanation.Of(plan, asOf, stored, closed, lineage), .. plan.Statements.Select(metric => StatementSql.Of(connection, metric, views))];
    });

    public Task<AccountLineage> LineageAsync(IReadOnlyList<string> sources, Instant asOf, CancellationToken cancellationToken) =>
        ReadAsync(connection => AccountLineage.AsOf(LineageFacts.Read(connection, sources, cancellationToken), asOf), cancellationToken);

    public Task<IReadOnlyDictionary<string, Value>> StatementAsync(
        MetricPlan plan, Metric.SqlMetric metric, Instant asOf, IReadOnlyList<string>? members, CancellationToken cancellationToken) =>
        ReadAsync(connection => new StatementRun(connection, plan, StatementRun.Limit).Read(metric, asOf, members, cancellationToken), cancellationToken);

    public Task<KnownShare> KnownShareAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var declared = DeclaredSources.Condition(new DuckDbDialect(), "source", plan.SourceNames);
            var facts = FactTables.Dated.Append("contacts").Select(table => $"SELECT known_at, source, import FROM {table} WHERE occurred_at < $1 AND closed_at > $1 AND {declared}");
            var row = connection.Rows(
                $"""
                SELECT count(*), count(*) FILTER (WHERE known_at > $1), count(*) FILTER (WHERE known_at <= $1 AND {Provenance.IsReconstructed(connection)})
                FROM ({string.Join(" UNION ALL ", facts)})
                """,
                cancellationToken,
                asOf.Micros)[0];
            return new KnownShare(row.Int64(0), row.Int64(1)) { Reconstructed = row.Int64(2) };
        },
        cancellationToken);

    public Task<bool> HasPeopleAsync(CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.Scalar<bool>("SELECT EXISTS (FROM entries)", cancellationToken), cancellationToken);

    public Task<IReadOnlyList<LateFacts>> LateFactsAsync(LateFactsQuery query, CancellationToken cancellationToken) =>
        ReadAsync(connection => LateFactRows.Read(connection, query, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<long>> ExcludedEventsAsync(MetricPlan plan, Instant asOf, CancellationToken cancellationToken) =>
        ReadAsync(connection => ExcludedEvents.Count(connection, plan, asOf, cancellationToken), cancellationToken);

    public Task<long> AccountCountAsync(CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.Scalar<long>("SELECT count(*) FROM accounts", cancellationToken), cancellationToken);

    private DuckConnection Connect()
    {
        var connection = session.Connect();
        try
        {
            if (knowledge is { } known)
            {
                KnownViews.Create(connection, known);
            }

            if (AtOnce is { } until)
            {
                AtOnceViews.Create(connection, until);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static async IAsyncEnumerable<RawBatch> BatchesAsync(
        Func<MetricReading> begin, int batchSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reading = await EngineFaults.RunAsync(begin, cancellationToken);
        while (await EngineFaults.RunAsync(() => reading.Next(batchSize, cancellationToken), cancellationToken) is { } batch)
        {
            yield return batch;
        }
    }

    private Task<T> ReadAsync<T>(Func<DuckConnection, T> read, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = Connect();
            return read(connection);
        },
        cancellationToken);
}
