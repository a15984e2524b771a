using System.Globalization;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>The parameters of a statement, in the order in which its text names them.</summary>
internal sealed class BoundValues
{
    private readonly List<DuckValue> _values = [];

    /// <summary>All of them.</summary>
    public DuckValue[] All => [.. _values];

    /// <summary>Adds a value, and gives what stands for it in the text.</summary>
    public string Add(DuckValue value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_values.Count}");
    }
}
