using System.Globalization;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Sources;

/// <summary>Reads what a source says about knowledge: <c>known</c>, <c>complete</c> and <c>valid_from</c>.</summary>
internal sealed class KnowledgeReader(DiagnosticBag bag)
{
    private const string KnownAdvice =
        "write `known: when_occurred` (an assumption: every fact was known when it happened), `known: at_import` (known from the import on), "
        + "or `known: <column>` (a column says when)";

    private const string WhenOccurred = "when_occurred";

    private const string AtImport = "at_import";

    /// <summary>A column whose name is so near to one of the words is more likely that word, misspelt.</summary>
    private const int MisspeltBy = 2;

    /// <summary>The rule of a source; of a fact that states none, its source's.</summary>
    public KnownRule Known(MapReader map, ColumnReader columns, KnownRule? otherwise = null)
    {
        var node = otherwise is null ? map.Required("known", KnownAdvice) : map.Optional("known");
        return node switch
        {
            null => otherwise ?? new KnownRule.WhenOccurred(),
            YamlScalar { Text: WhenOccurred } => new KnownRule.WhenOccurred(),
            YamlScalar { Text: AtImport } => new KnownRule.AtImport(),
            _ => columns.Read(node, "`known`") is { } column ? Column(node, column) : new KnownRule.WhenOccurred(),
        };
    }

    public ReachRule Reach(MapReader map)
    {
        var text = map.Text("complete");
        switch (text)
        {
            case null or "last_row":
                return new ReachRule.LastRow();
            case AtImport:
                return new ReachRule.AtImport();
            default:
                break;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            if (!AsOf.IsUsable(day.Year))
            {
                bag.Report(ShapeRules.OutOfRange, map.Optional("complete")!.Span, $"`complete` is {text}", "write a day of the years 1000 to 8999");
            }

            return new ReachRule.Until(day);
        }

        bag.Report(
            ShapeRules.NotOneOf, map.Optional("complete")!.Span, $"`complete` is `{text}`; possible are `last_row`, `at_import` or a day",
            "write `last_row`, `at_import` or a day such as `2024-12-31`");
        return new ReachRule.LastRow();
    }

    /// <summary>The rule of <c>valid_from</c>.</summary>
    /// <param name="map">The source.</param>
    /// <param name="columns">Reads the columns.</param>
    /// <param name="required">Whether it must be stated.</param>
    /// <param name="ofStart">The word for the start of what the rows describe.</param>
    public ValidFromRule ValidFrom(MapReader map, ColumnReader columns, bool required, string ofStart)
    {
        var advice = $"write `valid_from: undated` (nobody knows since when), `valid_from: {ofStart}`, or `valid_from: {{ date: <column> }}`";
        var node = required ? map.Required("valid_from", advice) : map.Optional("valid_from");
        return node switch
        {
            null => new ValidFromRule.Undated(),
            YamlScalar { Text: "undated" } => new ValidFromRule.Undated(),
            YamlScalar scalar when scalar.Text == ofStart => new ValidFromRule.AccountStart(),
            YamlMapping => new ValidFromRule.FromColumn(new TimeColumnReader(columns, bag).Read(node, "valid_from")),
            _ => ReportValidFrom(node, advice),
        };
    }

    private KnownRule.FromColumn Column(YamlNode node, string column)
    {
        if (Suggestion.Within(MisspeltBy, column, [WhenOccurred, AtImport]) is { } meant)
        {
            bag.Report(
                ShapeRules.NotOneOf, node.Span, $"`known` is `{column}`, which is almost `{meant}`",
                $"did you mean `{meant}`? A column needs a name that cannot be taken for it");
        }

        return new KnownRule.FromColumn(column);
    }

    private ValidFromRule.Undated ReportValidFrom(YamlNode node, string advice)
    {
        bag.Report(ShapeRules.NotOneOf, node.Span, "`valid_from` is not one of the possible rules", advice);
        return new ValidFromRule.Undated();
    }
}
