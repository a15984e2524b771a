namespace Hale.Engine.Warehousing;

/// <summary>The warehouse could not do what was asked. What was stored before is unchanged.</summary>
public sealed class WarehouseException(WarehouseFault fault, string message, string fix, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What kind of fault it is.</summary>
    public WarehouseFault Fault { get; } = fault;

    /// <summary>What to do.</summary>
    public string Fix { get; } = fix;
}
