using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;
using System.Globalization;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are paid terms.</summary>
internal sealed class SubscriptionsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private const string NoticeAdvice = "write a number of days such as `30d`, or `{ column: <column> }`";

    private static readonly MapShape NoticeColumn = new(ColumnShape.RequiredKey("column", "The column of the number of days."));

    public string Key => "subscriptions";

    public string Meaning => "Each row is a paid term.";

    public MapShape Shape { get; } = new(
        ColumnShape.Account,
        ColumnShape.Identity("The column, or columns, that tell one subscription from another."),
        CorrectionReader.Key,
        ColumnShape.Key("product", "The column of the product."),
        MapKeys.RequiredNode("start", "When the term begins.", ColumnShape.Time.AsValue),
        ColumnShape.TimeOf("end", "When it ends."),
        ColumnShape.TimeOf("stopped", "When it was stopped."),
        AmountReader.Amount,
        AmountReader.CurrencyKey,
        MapKeys.Node("notice", "The notice, such as `30d`, or the column that says how many days.", ValueShape.AnyOf(ValueShape.Text, NoticeColumn.AsValue)));

    public IReadOnlyList<MapKey> Beside { get; } = [];

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        var times = new TimeColumnReader(columns, bag);
        var money = new AmountReader(columns, bag);
        var account = columns.Account(map) ?? string.Empty;
        var start = map.Required("start", "write `start: { date: <column> }`, or `start: { time: <column> }`") is { } node
            ? times.Read(node, "start")
            : new TimeColumn(string.Empty, ByDay: false);
        var (amount, months) = money.Periodic(map);
        var currency = money.Currency(map);
        catalogue.DeclareSubscriptions(withCurrency: currency is not null);
        var id = columns.Several(map, "id");
        return new RowMapping.Subscriptions(account, start)
        {
            Id = id,
            Supersedes = CorrectionReader.Read(map, id, columns, bag),
            Product = columns.Optional(map, "product"),
            End = times.Optional(map, "end"),
            Stopped = times.Optional(map, "stopped"),
            Amount = amount,
            Months = months,
            Currency = currency,
            NoticeDays = Notice(map, columns),
        };
    }

    private string? Notice(MapReader map, ColumnReader columns)
    {
        switch (map.Optional("notice"))
        {
            case null:
                return null;
            case YamlMapping mapping:
                var inner = new MapReader(mapping, "`notice`", bag, NoticeColumn);
                var column = columns.Required(inner, "column", NoticeAdvice);
                inner.Finish();
                return column;
            case YamlScalar { Text: [.. var digits, 'd'] } when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 36_600:
                return columns.Constant(days.ToString(CultureInfo.InvariantCulture));
            case var node:
                bag.Report(ShapeRules.WrongShape, node.Span, "`notice` is a number of days from 0 to 36600, or a column that says how many", NoticeAdvice);
                return null;
        }
    }
}
