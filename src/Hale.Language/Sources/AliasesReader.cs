using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are ids by which systems know accounts.</summary>
internal sealed class AliasesReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private static readonly AliasSystem Broken = new AliasSystem.Fixed(string.Empty);

    private static readonly MapShape FromColumn = new(
        ColumnShape.RequiredKey("column", "The column that names the system."),
        MapKeys.Entries("values", "The words of the column, each with its system; where it is not written, the cells are the names.", ValueShape.Text));

    private readonly NodeReader _read = new(bag);

    public string Key => "aliases";

    public string Meaning => "Each row is an id by which a system knows an account.";

    public MapShape Shape { get; } = new(
        ColumnShape.RequiredKey("account", "The column of the account."),
        MapKeys.RequiredNode("system", "The system, such as `stripe`, or the column that names it; `domain` for e-mail and web domains.", ValueShape.AnyOf(ValueShape.Text, FromColumn.AsValue)),
        ColumnShape.RequiredKey("id", "The column of the id by which the system knows the account."),
        ColumnShape.TimeOf("start", "From when on the id means the account."),
        ColumnShape.TimeOf("end", "Until when it does, exclusive."));

    public IReadOnlyList<MapKey> Beside { get; } = [];

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var times = new TimeColumnReader(columns, bag);
        var account = columns.Required(map, "account") ?? string.Empty;
        var system = map.Required("system", "write `system: <name>`, or `system: { column: <column> }`") is { } node ? System(node, columns) : Broken;
        catalogue.DeclareSystem(system);
        return new RowMapping.Aliases(account, system, columns.Required(map, "id") ?? string.Empty) { Start = times.Optional(map, "start"), End = times.Optional(map, "end") };
    }

    private AliasSystem System(YamlNode node, ColumnReader columns)
    {
        if (node is not YamlMapping mapping)
        {
            return _read.Text(node, "`system`") is { } name ? new AliasSystem.Fixed(name) : Broken;
        }

        var map = new MapReader(mapping, "`system`", bag, FromColumn);
        var column = columns.Required(map, "column") ?? string.Empty;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Optional("values") is YamlMapping { Entries.Count: 0 } empty)
        {
            bag.Report(ShapeRules.Empty, empty.Span, "`values` lists no word", "write each word of the column with its system: `values: { Billing: stripe }`");
        }

        foreach (var entry in map.Entries("values"))
        {
            words[entry.Key.Text] = _read.Text(entry.Value, $"`{entry.Key.Text}`") ?? string.Empty;
        }

        map.Finish();
        return new AliasSystem.FromColumn(column, words);
    }
}
