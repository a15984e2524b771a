using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads the lists of a graded scorecard: <c>grades: { cloud: [{ A: condition }, { B: condition }, { D: else }] }</c>. The best grade of all lists counts.</summary>
internal sealed class GradeListsReader(ScoreContext context)
{
    private const string Otherwise = "else";

    private readonly NodeReader _read = new(context.Bag);

    public Group Root(MapReader scorecard, string name, string label)
    {
        var lists = scorecard.Required("grades", "add `grades:` with at least one list of rules") is { } node ? _read.Mapping(node, "`grades`")?.Entries ?? [] : [];
        foreach (var entry in lists)
        {
            NameReader.Check(entry.Key, "a list of rules", context.Bag);
        }

        return new Group(name, label, 1, [.. lists.Select(List).OfType<RuleList>()]) { Combination = new Combination(CombinationKind.Max) };
    }

    private RuleList? List(YamlEntry entry)
    {
        if (_read.Sequence(entry.Value, $"the list `{entry.Key.Text}`") is not { } list)
        {
            return null;
        }

        if (list.Items.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, entry.Value.Span, $"the list `{entry.Key.Text}` has no rule");
            return null;
        }

        var rules = list.Items.Select(Rule).OfType<PointRule>().ToList();
        return rules.Count == list.Items.Count ? new RuleList(entry.Key.Text, entry.Key.Text, 1, rules) : null;
    }

    private PointRule? Rule(YamlNode item)
    {
        if (_read.Mapping(item, "a rule") is not { } rule)
        {
            return null;
        }

        if (rule.Entries.Count != 1)
        {
            context.Bag.Report(ShapeRules.ExactlyOne, rule.Span, "a rule is one grade and its condition", "write `- { A: searches >= 1 }`, and one rule an entry of the list");
            return null;
        }

        var (grade, node) = (rule.Entries[0].Key, rule.Entries[0].Value);
        var points = Points(grade);
        if (_read.Scalar(node, "a condition") is not { } text)
        {
            return null;
        }

        Expression? when = null;
        var isElse = text.Text == Otherwise;
        if (!isElse)
        {
            when = ExpressionBinder.Bind(text.Located, context.Names, ValueKind.Boolean, context.Bag);
        }

        return points is { } known && (isElse || when is not null) ? new PointRule(when, known, grade.Text) : null;
    }

    private decimal? Points(YamlScalar grade)
    {
        if (context.Bands is not { } bands)
        {
            return null;
        }

        var index = bands.IndexOf(grade.Text);
        if (index >= 0)
        {
            return bands.All[index].From;
        }

        var names = bands.All.Select(band => band.Name).ToList();
        context.Bag.Report(NameRules.UnknownBand, grade.Span, $"the score has no grade `{grade.Text}`", Suggestion.Advice(grade.Text, names, $"the grades are {Choices.Text(names)}"));
        return null;
    }
}
