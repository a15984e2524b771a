using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>Makes the outlines of a scorecard's nodes.</summary>
/// <param name="score">The score.</param>
/// <param name="metrics">The metrics by name.</param>
/// <param name="isUndated">Whether a metric rests on undated facts.</param>
internal sealed class NodeOutlines(Score score, IReadOnlyDictionary<string, Metric> metrics, Func<string, bool> isUndated)
{
    public IReadOnlyList<OutlineNode> Of(Scorecard scorecard)
    {
        var tree = ScorecardTree.Of(scorecard);
        return
        [
            .. tree.Nodes.Select((_, index) => Node(tree, index)),
            .. tree.Additions.Select((addition, place) => Addition(addition, tree.Nodes.Count + place, scorecard.Additions)),
        ];
    }

    internal static string Word<T>(T member)
        where T : struct, Enum => member.ToString().ToLower(CultureInfo.InvariantCulture);

    private OutlineNode Node(ScorecardTree tree, int index)
    {
        var node = tree.Nodes[index];
        var outline = new OutlineNode(index, tree.Parents[index], tree.Positions[index], node.Name, tree.Paths[index], node.Label, node.Weight, null)
        {
            Bands = node.Bands is { } bands ? [.. bands.All.Select(band => new OutlineBand(band.Name, band.From))] : null,
            Internal = node.Internal,
        };
        return node.Match(
            group => outline with { Combination = CombinationTexts.Outline(group.Combination, score.Scale), Why = group.Why, Do = group.Do },
            measure => outline with { Measure = Measure(measure, score.Scale), Why = measure.Why, Do = measure.Do },
            rules => outline with { Rules = string.Join(" · ", rules.Rules.Select(rule => $"{rule.Name}: {rule.When?.ToString() ?? "else"}")) });
    }

    private OutlineNode Addition(TreeAddition addition, int index, Additions additions)
    {
        var (label, text) = addition.Adjustment is { } adjustment
            ? (adjustment.Label, adjustment.Match(Text, measured => NormalisationTexts.Of(measured.Measure.Normalisation, metrics[measured.Measure.Metric], measured.Scale)))
            : addition.Kind == AdditionKind.Start
                ? ("start value", NumberTexts.Exact(additions.Start!.Value, score.Scale))
                : ("limits", $"kept within {NumberTexts.Exact(additions.AtLeast, score.Scale)} to {NumberTexts.Exact(additions.AtMost, score.Scale)}");
        var measure = addition.Adjustment is Adjustment.Measured { Measure: var placed, Scale: var scale } ? Measure(placed, scale) : null;
        return new OutlineNode(index, 0, addition.Position, addition.Name, addition.Path, label, 0, measure)
        {
            Addition = new OutlineAddition(Word(addition.Kind), text),
            Internal = addition.Adjustment?.Internal ?? false,
            Why = measure?.Why,
            Do = measure?.Do,
        };
    }

    private string Text(Adjustment.Fixed adjustment)
    {
        var amount = Math.Round(adjustment.Amount * (score.Scale.To - score.Scale.From) / 100, RoundingMargin.SettledOuter(score.Scale));
        return $"{(amount > 0 ? "+" : string.Empty)}{NumberTexts.Exact(amount)}{(adjustment.When is { } when ? $" when {when}" : string.Empty)}";
    }

    private OutlineMeasure Measure(Measure measure, Scale scale)
    {
        var metric = metrics[measure.Metric];
        return new(
            metric.Name,
            metric.Label,
            Word(metric.Unit),
            Word(metric.Kind),
            NormalisationTexts.Of(measure.Normalisation, metric, scale),
            ExplanationTexts.Policies(measure.Missing, scale),
            measure.Why,
            measure.Do,
            isUndated(metric.Name));
    }
}
