using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads <c>time: column</c> (timestamps) or <c>date: column</c> (days).</summary>
internal sealed class TimeColumnReader(ColumnReader columns, DiagnosticBag bag)
{
    private static readonly TimeColumn Broken = new(string.Empty, false);

    /// <summary>The column named by the two keys of a mapping, exactly one of which must be there.</summary>
    public TimeColumn Among(MapReader map)
    {
        var entry = map.ExactlyOne("time", "date");
        return entry is not null && columns.Optional(map, entry.Key.Text) is { } column ? new TimeColumn(column, entry.Key.Text == "date") : Broken;
    }

    /// <summary>The column of a key such as <c>start: { date: signup }</c>; null when the key is absent.</summary>
    public TimeColumn? Optional(MapReader map, string key) => map.Optional(key) is { } node ? Read(node, key) : null;

    /// <summary>The column of a value such as <c>{ date: signup }</c>.</summary>
    public TimeColumn Read(YamlNode node, string key)
    {
        if (node is not YamlMapping mapping)
        {
            bag.Report(
                ShapeRules.WrongShape, node.Span, $"`{key}` says whether its column holds timestamps or days",
                $"write `{key}: {{ time: <column> }}` for timestamps, `{key}: {{ date: <column> }}` for days");
            return Broken;
        }

        var inner = new MapReader(mapping, $"`{key}`", bag, ColumnShape.Time);
        var column = Among(inner);
        inner.Finish();
        return column;
    }
}
