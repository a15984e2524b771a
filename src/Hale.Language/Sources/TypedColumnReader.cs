using Hale.Language.Diagnostics;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads <c>plan: text</c>, <c>owner: { column: csm, type: text }</c> and <c>currency: { value: EUR, type: text }</c>.</summary>
internal sealed class TypedColumnReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The column of an entry, whose name is that of a definition, and its type; the type is null when it was reported.</summary>
    public (string Column, T? Type) Read<T>(
        YamlEntry entry, string what, ColumnReader columns, IReadOnlyDictionary<string, T?> words, params ReadOnlySpan<string> reserved)
        where T : struct
    {
        NameReader.Check(entry.Key, what, bag, reserved);
        return Any(entry, what, columns, words, ColumnShape.TypedKeys);
    }

    /// <summary>The same for an entry that may have any name and, as a mapping, further keys.</summary>
    public (string Column, T? Type) Any<T>(
        YamlEntry entry, string what, ColumnReader columns, IReadOnlyDictionary<string, T?> words, MapShape keys, Action<MapReader>? further = null)
        where T : struct
    {
        var name = entry.Key.Text;
        if (entry.Value is not YamlMapping mapping)
        {
            return (columns.Column(name, entry.Key), _read.Choice(entry.Value, $"`{name}`", null, words));
        }

        var map = new MapReader(mapping, $"{what} `{name}`", bag, keys);
        var column = Column(map, name, entry, columns);
        var type = map.Required("type") is { } node ? _read.Choice(node, "`type`", null, words) : null;
        further?.Invoke(map);
        map.Finish();
        return (column, type);
    }

    private static string Column(MapReader map, string name, YamlEntry entry, ColumnReader columns)
    {
        if (map.Entry("column") is null && map.Entry("value") is null)
        {
            return columns.Column(name, entry.Key);
        }

        return map.ExactlyOne("column", "value") switch
        {
            { Key.Text: "value" } => map.Text("value") is { } value ? columns.Constant(value) : name,
            { } stated => map.Text("column") is { } column ? columns.Column(column, stated.Value) : name,
            null => name,
        };
    }
}
