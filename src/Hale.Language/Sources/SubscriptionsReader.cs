using System.Globalization;
using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads a source whose rows are paid terms.</summary>
internal sealed class SubscriptionsReader(SourceCatalogue catalogue, DiagnosticBag bag) : IMappingReader
{
    private const string NoticeAdvice = "write a number of days such as `30d`, or `{ column: <column> }`";

    public string Key => "subscriptions";

    public RowMapping Read(MapReader map, MapReader source, ColumnReader columns)
    {
        catalogue.DeclareSubscriptions();
        var times = new TimeColumnReader(columns, bag);
        var money = new AmountReader(columns, bag);
        var account = columns.Required(map, "account") ?? string.Empty;
        var start = map.Required("start", "write `start: { date: <column> }`, or `start: { time: <column> }`") is { } node
            ? times.Read(node, "start")
            : new TimeColumn(string.Empty, ByDay: false);
        var (amount, months) = money.Periodic(map);
        return new RowMapping.Subscriptions(account, start)
        {
            Id = columns.Several(map, "id"),
            Product = columns.Optional(map, "product"),
            End = times.Optional(map, "end"),
            Stopped = times.Optional(map, "stopped"),
            Amount = amount,
            Months = months,
            Currency = money.Currency(map),
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
                var inner = new MapReader(mapping, "`notice`", bag);
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
