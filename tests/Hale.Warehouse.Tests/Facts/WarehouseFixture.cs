namespace Hale.Tests.Facts;

/// <summary>One warehouse for all tests of a class, as opening one takes longer than most tests.</summary>
public sealed class WarehouseFixture : IDisposable
{
    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    internal TestWarehouse Empty()
    {
        _warehouse.Clear();
        return _warehouse;
    }
}
