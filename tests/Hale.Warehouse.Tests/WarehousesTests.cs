using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Engine.Warehousing;
using Hale.Tests.DuckDb.History;
using Hale.Warehouse;

namespace Hale.Tests;

public sealed class WarehousesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_ClosedAndOpenedAgain_KeepsWhatWasStored()
    {
        await using (var warehouse = Warehouses.Open(new WarehouseOptions(_folder.Path)))
        {
            await RunSample.WriteAsync(warehouse.Runs, RunSample.Header(), RunSample.Table(("a", .8, "gold", false)));
        }

        await using var again = Warehouses.Open(new WarehouseOptions(_folder.Path));

        (await again.Runs.FindAsync("health", null, default))!.Number.ShouldBe(1);
        (await again.Metrics.AccountCountAsync(default)).ShouldBe(0);
        (await again.StatusAsync(default)).Tables.Single(table => table.Key == "run_scores").Value.ShouldBe(1);
        again.Facts.ShouldNotBeNull();
    }

    [Fact]
    public async Task Open_InUse_SaysWhichFolder()
    {
        await using var warehouse = Warehouses.Open(new WarehouseOptions(_folder.Path));

        var fault = Should.Throw<WarehouseException>(() => Warehouses.Open(new WarehouseOptions(_folder.Path)));

        (fault.Fault, fault.Message.Contains(_folder.Path, StringComparison.Ordinal)).ShouldBe((WarehouseFault.InUse, true));
    }
}
