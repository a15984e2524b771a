using Hale.Core.Outcomes;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are outcomes.</summary>
internal sealed class OutcomesReader(DiagnosticBag bag) : IMappingReader
{
    private static readonly OutcomeRule Broken = new OutcomeRule.Fixed(default);

    private static readonly IReadOnlyDictionary<string, OutcomeKind?> Words =
        OutcomeWords.All.OrderBy(word => word.Value).ToDictionary(word => word.Key, word => (OutcomeKind?)word.Value, StringComparer.Ordinal);

    private static readonly MapShape FromColumn = new(
        ColumnShape.RequiredKey("column", "The column that says what happened."),
        MapKeys.Entries("values", "The words of the column, each with its outcome; Hale's own when it is not written.", ValueShape.Words(Words.Keys)));

    private readonly NodeReader _read = new(bag);

    public string Key => "outcomes";

    public string Meaning => "Each row is an outcome: what a customer finally did.";

    public MapShape Shape { get; } = new(
        ColumnShape.Account,
        MapKeys.RequiredNode("outcome", "What happened, or the column that says so.", ValueShape.AnyOf(ValueShape.Words(Words.Keys), FromColumn.AsValue)),
        ColumnShape.TimeKey,
        ColumnShape.DateKey,
        ColumnShape.Identity("The column, or columns, that tell one outcome from another."),
        CorrectionReader.Key,
        ColumnShape.TimeOf("effective", "When it takes effect."),
        ColumnShape.Key("amount", "The column of the amount."),
        AmountReader.CurrencyKey,
        ColumnShape.Key("reason", "The column of the reason."));

    public IReadOnlyList<MapKey> Beside { get; } = [];

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var times = new TimeColumnReader(columns, bag);
        var account = columns.Account(map) ?? string.Empty;
        var outcome = map.Required("outcome", "write `outcome: churned`, or `outcome: { column: <column> }`") is { } node ? Outcome(node, columns) : Broken;
        var id = columns.Several(map, "id");
        return new RowMapping.Outcomes(account, outcome, times.Among(map))
        {
            Id = id,
            Supersedes = CorrectionReader.Read(map, id, columns, bag),
            Effective = times.Optional(map, "effective"),
            Amount = columns.Optional(map, "amount"),
            Currency = new AmountReader(columns, bag).Currency(map),
            Reason = columns.Optional(map, "reason"),
        };
    }

    private OutcomeRule Outcome(YamlNode node, ColumnReader columns)
    {
        if (node is not YamlMapping mapping)
        {
            return Word(node, "`outcome`") is { } kind ? new OutcomeRule.Fixed(kind) : Broken;
        }

        var map = new MapReader(mapping, "`outcome`", bag, FromColumn);
        var column = columns.Required(map, "column") ?? string.Empty;
        var words = OutcomeWords.All;
        if (map.Optional("values") is YamlMapping { Entries.Count: 0 } empty)
        {
            bag.Report(ShapeRules.Empty, empty.Span, "`values` lists no word", "write each word of the column with its outcome: `values: { Cancelled: churned }`");
        }
        else if (map.Entry("values") is not null)
        {
            words = Listed(map);
        }

        map.Finish();
        return new OutcomeRule.FromColumn(column, words);
    }

    private Dictionary<string, OutcomeKind> Listed(MapReader map)
    {
        var words = new Dictionary<string, OutcomeKind>(StringComparer.Ordinal);
        foreach (var entry in map.Entries("values"))
        {
            if (Word(entry.Value, $"`{entry.Key.Text}`") is { } kind)
            {
                words[entry.Key.Text] = kind;
            }
        }

        return words;
    }

    private OutcomeKind? Word(YamlNode node, string what) => _read.Choice(node, what, otherwise: null, Words);
}
