namespace Hale.Intake.Staging;

/// <summary>
/// Nested queries, each of which may use the columns of the ones inside it: so that an expression is computed once however often it is used.
/// </summary>
internal sealed class Layers(string from)
{
    private readonly List<List<string>> _layers = [];
    private int _names;

    /// <summary>Adds a column that uses columns of layers below its own, and gives its name.</summary>
    /// <param name="layer">The layer, from 0 innermost.</param>
    /// <param name="sql">The expression.</param>
    public string Add(int layer, string sql)
    {
        while (_layers.Count <= layer)
        {
            _layers.Add([]);
        }

        var name = $"x{_names++}";
        _layers[layer].Add($"{sql} AS {name}");
        return name;
    }

    /// <summary>The query of all layers, to stand behind FROM.</summary>
    public string Sql => _layers
        .Where(layer => layer.Count > 0)
        .Aggregate(from, (inner, layer) => $"(SELECT *, {string.Join(", ", layer)}\nFROM {inner})");
}
