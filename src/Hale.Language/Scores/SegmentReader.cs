using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads what differs by segment: everything once for each segment that a choice in it names, and once for everybody else.</summary>
internal sealed class SegmentReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The choice; null when nothing differs by segment, or when something was reported that leaves it incomplete.</summary>
    /// <param name="node">The value with choices in it.</param>
    /// <param name="read">Reads the value without choices by the metric; choices by another may be left in it.</param>
    public Choice<T>? Read<T>(YamlNode node, Func<YamlNode, T?> read)
        where T : class
    {
        var all = SegmentText.Within(node).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var by = SegmentText.NameOf(all[0]);
        var same = all.Where(choice => SegmentText.NameOf(choice).Text == by.Text).ToList();
        var sound = same.TrueForAll(HasElse);
        if (context.Metric(by.Text, by.Span, "define it in metrics/") is not { } metric || !HasCategories(by, metric.Kind) || !sound)
        {
            return null;
        }

        var isBoolean = metric.Kind == ValueKind.Boolean;
        var categories = same.SelectMany(SegmentText.CasesOf).Select(entry => Category(entry, isBoolean)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var cases = categories.ToDictionary(category => category, category => read(Decided(node, by.Text, category, isBoolean)), StringComparer.Ordinal);
        var otherwise = read(Decided(node, by.Text, null, isBoolean));
        return otherwise is null || categories.Count == 0 || cases.Values.Any(chosen => chosen is null)
            ? null
            : new Choice<T>(by.Text, cases.ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal), otherwise);
    }

    private YamlNode Decided(YamlNode node, string metric, string? category, bool isBoolean) => SegmentText.Decide(
        node, metric, choice => (SegmentText.CasesOf(choice).FirstOrDefault(entry => category is not null && Category(entry, isBoolean) == category)
            ?? choice.Entries.First(entry => entry.Key.Text == SegmentText.Else)).Value);

    private string? Category(YamlEntry entry, bool isBoolean) => isBoolean ? _read.Choice(entry.Key, "the segment", null!, TruthWords.All) : entry.Key.Text;

    private bool HasElse(YamlMapping choice)
    {
        var hasElse = choice.Entries.Any(entry => entry.Key.Text == SegmentText.Else);
        if (!hasElse)
        {
            context.Bag.Report(PointsRules.ChoiceElse, choice.Span, $"the choice by `{SegmentText.NameOf(choice).Text}` has no `else`");
        }

        var hasCases = SegmentText.CasesOf(choice).Any();
        if (!hasCases)
        {
            context.Bag.Report(PointsRules.ChoiceCases, choice.Span, $"the choice by `{SegmentText.NameOf(choice).Text}` names no segment");
        }

        return hasElse && hasCases;
    }

    private bool HasCategories(YamlScalar by, ValueKind kind)
    {
        if (kind == ValueKind.Number)
        {
            context.Bag.Report(PointsRules.ChoiceKind, by.Span, $"the metric `{by.Text}` is {KindWords.Of(kind)}");
        }

        return kind != ValueKind.Number;
    }
}
