using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Drifting;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Identity;
using Hale.Engine.Import;
using Hale.Engine.Metrics;
using Hale.Engine.Outcomes;
using Hale.Engine.Tracing;
using Hale.Engine.Trends;
using Hale.Engine.Verifying;
using Hale.Engine.Warehousing;
using Hale.Warehouse.DuckDb.Backtests;
using Hale.Warehouse.DuckDb.Drifting;
using Hale.Warehouse.DuckDb.Entries;
using Hale.Warehouse.DuckDb.History;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.DuckDb.Outcomes;
using Hale.Warehouse.DuckDb.Tracing;
using Hale.Warehouse.DuckDb.Trends;
using Hale.Warehouse.DuckDb.Verifying;

namespace Hale.Warehouse.DuckDb;

/// <summary>A warehouse in one DuckDB file.</summary>
internal sealed class DuckDbWarehouse(DuckDbSession session, IFactStore facts) : IWarehouse
{
    private readonly DuckDbRunStore _runs = new(session);
    private readonly DuckDbBacktestStore _backtests = new(session);

    public IFactStore Facts { get; } = facts;

    public IIdentityStore Identities { get; } = new DuckDbIdentityStore(session);

    public IMetricStore Metrics { get; } = new DuckDbMetricStore(session);

    public ILifeStore Lives { get; } = new DuckDbLifeStore(session);

    public IEntryLedger Entries { get; } = new DuckDbEntryLedger(session);

    public IRunStore Runs => _runs;

    public ITraceStore Traces { get; } = new DuckDbTraceStore(session);

    public IChangeStore Changes { get; } = new DuckDbChangeStore(session);

    public ITrendStore Trends { get; } = new DuckDbTrendStore(session);

    public IDriftStore Drifts { get; } = new DuckDbDriftStore(session);

    public IBacktestStore Backtests => _backtests;

    public Task<WarehouseStatus> StatusAsync(CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return WarehouseReport.Of(connection, session.File, cancellationToken);
        },
        cancellationToken);

    public ValueTask DisposeAsync()
    {
        _runs.Dispose();
        _backtests.Dispose();
        session.Dispose();
        return ValueTask.CompletedTask;
    }
}
