using Hale.Engine.Drifting;
using Hale.Tests.DuckDb.History;
using Hale.Tests.DuckDb.Trends;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Drifting;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.Drifting;

public sealed class DuckDbDriftStoreTests : IDisposable
{
    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public async Task Scores_OfAClose_AreThoseOfThatRun_InOrder()
    {
        using var rig = new TrendRig();
        var close = rig.Close(1, "2024-01-31", ("b", 30), ("a", 80), ("c", null));
        rig.Close(2, "2024-02-29", ("a", 1));

        var found = await rig.Drifts.ScoresAsync(close, CancellationToken.None);

        (found.Values.Day, found.Values.Missing).ShouldBe((new DateOnly(2024, 1, 31), 1 / 3.0));
        found.Values.Accounts.ShouldBe(["a", "b", "c"]);
        found.Values.Values.ShouldBe([80, 30, double.NaN]);
        found.Bands.ShouldBe([2, 0, -1]);
    }

    [Fact]
    public async Task Points_OfAMeasure_AreWhatHandWrittenSqlGives()
    {
        using var runs = new DuckDbRunStore(_warehouse.Session);
        var run = await RunSample.WriteAsync(runs, RunSample.Header(), RunSample.Table(("a", 0.5, "gold", true), ("b", null, "basic", false), ("c", 0.25, null, false), ("d", 1, "gold", null)));
        var store = new DuckDbDriftStore(_warehouse.Session);
        var card = run.Header.Outline.Scorecards[0];

        foreach (var node in card.Nodes.Where(node => node.Measure is not null))
        {
            var expected = _warehouse.Connection.Rows(
                $"SELECT account, coalesce(points, -1) FROM run_nodes WHERE run = {run.Number} AND node = {node.Index} AND state <> 3 ORDER BY account").Select(row => (row.Text(0), row.Double(1)));

            Shown(await store.PointsAsync(run, 0, node.Index, CancellationToken.None)).ShouldBe(expected);
        }

        Shown(await store.PointsAsync(run, 0, card.Nodes.First(node => node.Name == "usage").Index, CancellationToken.None)).ShouldContain(("a", 50));
        (await store.PointsAsync(run, 1, 1, CancellationToken.None)).Accounts.ShouldBeEmpty();
    }

    private static IEnumerable<(string Account, double Points)> Shown(DriftClose close) => close.Accounts.Zip(close.Values.Select(value => double.IsNaN(value) ? -1 : value));
}
