using Hale.Language.Diagnostics;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads <c>plan: text</c> and <c>owner: { column: csm, type: text }</c>.</summary>
internal sealed class TypedColumnReader(DiagnosticBag bag)
{
    private readonly NodeReader _read = new(bag);

    /// <summary>The column of an entry and its type; the type is null when it was reported.</summary>
    public (string Column, T? Type) Read<T>(YamlEntry entry, string what, IReadOnlyDictionary<string, T?> words, params ReadOnlySpan<string> reserved)
        where T : struct
    {
        NameReader.Check(entry.Key, what, bag, reserved);
        var name = entry.Key.Text;
        if (entry.Value is not YamlMapping mapping)
        {
            return (name, _read.Choice(entry.Value, $"`{name}`", null, words));
        }

        var map = new MapReader(mapping, $"{what} `{name}`", bag);
        var column = map.Text("column") ?? name;
        var type = map.Required("type") is { } node ? _read.Choice(node, "`type`", null, words) : null;
        map.Finish();
        return (column, type);
    }
}
