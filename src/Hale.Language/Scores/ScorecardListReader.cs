using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Lints;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads the scorecards of a score, in the order in which they are tried.</summary>
internal sealed class ScorecardListReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);
    private readonly GroupReader _groups = new(context);
    private readonly GradeListsReader _grades = new(context);
    private readonly AdditionsReader _additions = new(context);
    private readonly OverrideReader _overrides = new(context);
    private readonly Dictionary<string, YamlScalar> _taken = new(StringComparer.Ordinal);

    public IReadOnlyList<Scorecard> Read(MapReader score)
    {
        if (score.Required("scorecards", "add `scorecards:` with at least one scorecard") is not { } node || _read.Sequence(node, "`scorecards`") is not { } list)
        {
            return [];
        }

        if (list.Items.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, node.Span, "`scorecards` has no scorecard");
        }

        var read = list.Items.Select((item, index) => (Scorecard: Read(item, index == list.Items.Count - 1), item)).ToList();
        var whole = read.Where(one => one.Scorecard is not null).Select(one => (Scorecard: one.Scorecard!, one.item)).ToList();
        Lint(whole);
        return [.. whole.Select(one => one.Scorecard)];
    }

    private void Lint(IReadOnlyList<(Scorecard Scorecard, YamlNode Node)> scorecards)
    {
        ChoiceLint.Check([.. scorecards.Select(one => (one.Scorecard, one.Node.Span))], context.Bag);
        foreach (var (scorecard, node) in scorecards)
        {
            var spans = OverrideReader.Spans(node);
            WeightLint.Check(scorecard, node.Span, context.Bag);
            if (context.Bands is { } bands && spans.Count == scorecard.Overrides.Count)
            {
                OverrideLint.Check(scorecard, spans, bands, context.Bag);
            }
        }
    }

    private Scorecard? Read(YamlNode item, bool isLast)
    {
        if (_read.Mapping(item, "a scorecard") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "a scorecard", context.Bag, context.IsGraded ? TreeShape.GradedScorecard : TreeShape.Scorecard);
        var name = Name(map);
        CheckCondition(map, name, isLast);
        var when = context.Condition(map, "when");
        var label = map.Text("label") ?? name;
        var scorecard = context.IsGraded
            ? new Scorecard(name, label, when, _grades.Root(map, name, label), _overrides.Read(map))
            : Tree(map, name, label, when);
        map.Finish();
        return scorecard;
    }

    private Scorecard Tree(MapReader map, string name, string label, Expression? when)
    {
        var additions = _additions.Read(map);
        var root = _groups.Root(map, name, label, mayBeEmpty: additions.Start is not null);
        AdviceLint.Check(root, map.Map.Span, context.Bag);
        return new Scorecard(name, label, when, root, _overrides.Read(map)) { Additions = additions, Limit = RedistributionLimitReader.Read(map) };
    }

    private string Name(MapReader map)
    {
        if (map.Required("name") is not { } node || _read.Scalar(node, "`name`") is not { } name)
        {
            return string.Empty;
        }

        NameReader.Check(name, "a scorecard", context.Bag);
        if (!_taken.TryAdd(name.Text, name))
        {
            context.Bag.Report(NameRules.Duplicate, name.Span, $"`{name.Text}` is already the name of a scorecard at {_taken[name.Text].Span}");
        }

        return name.Text;
    }

    private void CheckCondition(MapReader map, string name, bool isLast)
    {
        var when = map.Entry("when");
        if (isLast && when is not null)
        {
            context.Bag.Report(MeaningRules.LastScorecard, when.Key.Span, $"the last scorecard `{name}` has a condition");
        }
        else if (!isLast && when is null)
        {
            context.Bag.Report(MeaningRules.UnreachableScorecard, map.Map.Span, $"the scorecard `{name}` has no condition and is not the last");
        }
    }
}
