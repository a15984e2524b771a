using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse;
using Hale.Warehouse.DuckDb;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.Facts;

/// <summary>A warehouse of a test in a folder of its own.</summary>
internal sealed class TestWarehouse : IDisposable
{
    private readonly TempFolder _folder = new();

    public TestWarehouse()
    {
        NewDatabase.CopyTo(_folder.Path);
        Session = DuckDbSession.Open(new WarehouseOptions(_folder.Path, Threads: 2));
        Connection = Session.Connect();
    }

    public DuckDbSession Session { get; }

    public DuckConnection Connection { get; }

    public DuckDbMetricStore Metrics(IReadOnlyList<IScanPass>? passes = null, long manyFacts = StoredFacts.Many) => new(Session, passes ?? ScanPasses.All, manyFacts);

    /// <summary>Removes all facts; columns of properties stay.</summary>
    public void Clear() =>
        Connection.Execute("DELETE FROM accounts; DELETE FROM events; DELETE FROM attributes; DELETE FROM series; DELETE FROM first_facts; DELETE FROM subscriptions; DELETE FROM contacts; DELETE FROM lineage; DELETE FROM outcomes");

    public void Dispose()
    {
        Connection.Dispose();
        Session.Dispose();
        _folder.Dispose();
    }

    /// <summary>Every row of a reading as text: account, start, values.</summary>
    public async Task<List<string>> PairsAsync(MetricPlan plan, IReadOnlyList<AccountMoment> pairs, IReadOnlyList<IScanPass>? passes = null, int batchSize = 3, long manyFacts = StoredFacts.Many) =>
        await RawRows.ReadAsync(Metrics(passes, manyFacts).ForPairsAsync(plan, pairs, batchSize, CancellationToken.None));

    /// <inheritdoc cref="PairsAsync"/>
    public async Task<List<string>> PopulationAsync(MetricPlan plan, Instant asOf, IReadOnlyList<IScanPass>? passes = null, int batchSize = 3, long manyFacts = StoredFacts.Many) =>
        await RawRows.ReadAsync(Metrics(passes, manyFacts).ForPopulationAsync(plan, [asOf], batchSize, CancellationToken.None));
}
