using Hale.Core.Lineage;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows tell what became of accounts.</summary>
internal sealed class LineageReader(DiagnosticBag bag) : IMappingReader
{
    private const string Into = "into";
    private const string From = "from";

    private static readonly LineageRule Broken = new LineageRule.Fixed(default);

    private static readonly IReadOnlyDictionary<string, LineageKind?> Words =
        LineageWords.All.OrderBy(word => word.Value).ToDictionary(word => word.Key, word => (LineageKind?)word.Value, StringComparer.Ordinal);

    private static readonly MapShape FromColumn = new(
        ColumnShape.RequiredKey("column", "The column that says what happened."),
        MapKeys.Entries("values", "The words of the column, each with its kind; Hale's own when it is not written.", ValueShape.Words(Words.Keys)));

    private readonly NodeReader _read = new(bag);

    public string Key => "lineage";

    public string Meaning => "Each row says that an account was merged into another, got another id, or was split off.";

    public MapShape Shape { get; } = new(
        ColumnShape.RequiredKey("account", "The column of the account that it happened to; of a split, of the new account."),
        MapKeys.RequiredNode("kind", "What happened, or the column that says so.", ValueShape.AnyOf(ValueShape.Words(Words.Keys), FromColumn.AsValue)),
        ColumnShape.Key(Into, "The column of the account that a merged one became part of, or of the new id of a renamed one."),
        ColumnShape.Key(From, "The column of the account that a new one was split off from."),
        ColumnShape.TimeKey,
        ColumnShape.DateKey,
        ColumnShape.Identity("The column, or columns, that tell one row from another."));

    public IReadOnlyList<MapKey> Beside { get; } = [];

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var times = new TimeColumnReader(columns, bag);
        var account = columns.Required(map, "account") ?? string.Empty;
        var node = map.Required("kind", "write `kind: merged`, or `kind: { column: <column> }`");
        var kind = node is null ? null : Kind(node, columns);
        var (into, from) = (columns.Optional(map, Into), columns.Optional(map, From));
        if (node is not null && kind is not null)
        {
            Judge(map, node, kind.Kinds);
        }

        return new RowMapping.Lineage(account, kind ?? Broken, times.Among(map)) { Into = into, From = from, Id = columns.Several(map, "id") };
    }

    /// <summary>Reports keys that are needed and absent or, where none is, one that is there and not needed.</summary>
    private void Judge(MapReader map, YamlNode kind, IReadOnlySet<LineageKind> kinds)
    {
        (string Key, string Kinds, bool IsNeeded)[] keys =
            [(Into, "`merged` and `renamed`", kinds.Any(one => one != LineageKind.Split)), (From, "`split`", kinds.Contains(LineageKind.Split))];
        var absent = keys.Where(key => key.IsNeeded && map.Entry(key.Key) is null).ToList();
        foreach (var (key, which, _) in absent)
        {
            bag.Report(LineageRules.OtherAccount, kind.Span, $"rows of the kind {which} need `{key}`, the column of the other account", $"write `{key}: <column>` or, where no row is of that kind, list the kinds that come under `values` of `kind`");
        }

        foreach (var (key, which, _) in keys.Where(key => absent.Count == 0 && !key.IsNeeded))
        {
            if (map.Entry(key) is { } entry)
            {
                bag.Report(LineageRules.OtherAccount, entry.Key.Span, $"`{key}` is read only of {which}, and no row is of that kind", $"remove `{key}`, or correct `kind`");
            }
        }
    }

    /// <summary>What was said; null where something is wrong with it, which was reported.</summary>
    private LineageRule? Kind(YamlNode node, ColumnReader columns)
    {
        if (node is not YamlMapping mapping)
        {
            return Word(node, "`kind`") is { } kind ? new LineageRule.Fixed(kind) : null;
        }

        var map = new MapReader(mapping, "`kind`", bag, FromColumn);
        var column = columns.Required(map, "column") ?? string.Empty;
        IReadOnlyDictionary<string, LineageKind>? words = LineageWords.All;
        if (map.Optional("values") is YamlMapping { Entries.Count: 0 } empty)
        {
            bag.Report(ShapeRules.Empty, empty.Span, "`values` lists no word", "write each word of the column with its kind: `values: { Merger: merged }`");
            words = null;
        }
        else if (map.Entry("values") is not null)
        {
            words = Listed(map);
        }

        map.Finish();
        return words is null ? null : new LineageRule.FromColumn(column, words);
    }

    private Dictionary<string, LineageKind>? Listed(MapReader map)
    {
        var words = new Dictionary<string, LineageKind>(StringComparer.Ordinal);
        foreach (var entry in map.Entries("values"))
        {
            if (Word(entry.Value, $"`{entry.Key.Text}`") is { } kind)
            {
                words[entry.Key.Text] = kind;
            }
        }

        return words.Count == map.Entries("values").Count ? words : null;
    }

    private LineageKind? Word(YamlNode node, string what) => _read.Choice(node, what, otherwise: null, Words);
}
