using Hale.Core.Sources;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Sources.Shapes;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;
using System.Globalization;

namespace Hale.Language.Sources;

/// <summary>Reads what is said of money: <c>currency</c>, and of subscriptions <c>amount: { column: mrr, per: month }</c>.</summary>
internal sealed class AmountReader(ColumnReader columns, DiagnosticBag bag)
{
    /// <summary>The longest period, of a hundred years.</summary>
    private const int MostMonths = 1200;

    private const string PerAdvice = "write `per: month`, `quarter`, `year`, `term` (the amount is for the whole term), or a number of months from 1 to 1200";

    private static readonly IReadOnlyDictionary<string, int?> Periods = new Dictionary<string, int?> { ["month"] = 1, ["quarter"] = 3, ["year"] = 12, ["term"] = null };

    private static readonly MapShape AmountShape = new(
        ColumnShape.RequiredKey("column", "The column of the amount."),
        MapKeys.RequiredNode("per", "The period it is for: `month`, `quarter`, `year`, `term` or a number of months.", ValueShape.Text));

    /// <summary>The key of an amount for each period.</summary>
    public static MapKey Amount { get; } = MapKeys.Node("amount", "What is paid, and for which period.", AmountShape.AsValue);

    /// <summary>The key of the currency.</summary>
    public static MapKey CurrencyKey { get; } = ColumnShape.Key("currency", "The column of the currency, or `{ value: EUR }`.");

    /// <summary>The column of the amount of each period and how many months that has, null for the whole term; no column when there is none.</summary>
    public (string? Column, int? Months) Periodic(MapReader map)
    {
        if (map.Optional("amount") is not { } node)
        {
            return (null, null);
        }

        if (node is not YamlMapping mapping)
        {
            bag.Report(ShapeRules.WrongShape, node.Span, "`amount` says for which period it is", "write `amount: { column: <column>, per: month }`");
            return (null, null);
        }

        var inner = new MapReader(mapping, "`amount`", bag, AmountShape);
        var column = columns.Required(inner, "column");
        var months = inner.RequiredText("per", PerAdvice) is { } per ? Months(inner, per) : null;
        inner.Finish();
        return (column, months);
    }

    /// <summary>The column of the currency; null when there is none.</summary>
    public string? Currency(MapReader map)
    {
        var column = columns.Optional(map, "currency");
        if (columns.Constants.FirstOrDefault(constant => constant.Name == column) is { } fixedValue && !IsCurrency(fixedValue.Value))
        {
            bag.Report(SourceRules.NotACurrency, map.Optional("currency")!.Span, $"`{fixedValue.Value}` is not a currency");
        }

        return column;
    }

    private int? Months(MapReader map, string per)
    {
        if (Periods.TryGetValue(per, out var months))
        {
            return months;
        }

        if (int.TryParse(per, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostMonths)
        {
            return number;
        }

        bag.Report(ShapeRules.NotOneOf, map.Optional("per")!.Span, $"`per` is `{per}`, which is no period", PerAdvice);
        return null;
    }

    internal static bool IsCurrency(string text) => text.Length == 3 && text.All(char.IsAsciiLetter);
}
