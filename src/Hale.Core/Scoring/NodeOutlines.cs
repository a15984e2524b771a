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
    private readonly OutlineMeasures _measures = new(metrics, score.Scale, isUndated);

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

    internal static IReadOnlyList<OutlineBand>? Bands(ScorecardNode node) =>
        node.Bands is { } bands ? [.. bands.All.Select(OutlineBand.Of)] : null;

    private OutlineNode Node(ScorecardTree tree, int index)
    {
        var node = tree.Nodes[index];
        var outline = new OutlineNode(index, tree.Parents[index], tree.Positions[index], node.Name, tree.Paths[index], node.Label, node.Weight, null)
        {
            Bands = Bands(node),
            Internal = node.Internal,
            Segments = _measures.Segments(node),
        };
        return node.Match(
            group => outline with { Combination = CombinationTexts.Outline(group.Combination, score.Scale), Why = group.Why, Do = group.Do },
            measure => outline with { Measure = _measures.Of(measure), Why = measure.Why, Do = measure.Do },
            rules => outline with { Rules = string.Join(" · ", rules.Rules.Select(rule => $"{rule.Name}: {rule.When?.ToString() ?? "else"}")) });
    }

    private OutlineNode Addition(TreeAddition addition, int index, Additions additions)
    {
        if (addition.Adjustment is Adjustment.Measured measured)
        {
            return Added(addition, index, measured);
        }

        var (label, text) = addition.Kind switch
        {
            AdditionKind.Start => ("start value", NumberTexts.Exact(additions.Start!.Value, score.Scale)),
            AdditionKind.Limit => ("limits", $"kept within {NumberTexts.Exact(additions.AtLeast, score.Scale)} to {NumberTexts.Exact(additions.AtMost, score.Scale)}"),
            AdditionKind.Adjustment => (addition.Adjustment!.Label, Text((Adjustment.Fixed)addition.Adjustment)),
        };
        return new OutlineNode(index, 0, addition.Position, addition.Name, addition.Path, label, 0, null)
        {
            Addition = new OutlineAddition(Word(addition.Kind), text),
            Internal = addition.Adjustment?.Internal ?? false,
        };
    }

    /// <summary>An adjustment by a measure, its points on the scale of the adjustment.</summary>
    private OutlineNode Added(TreeAddition addition, int index, Adjustment.Measured adjustment)
    {
        var measures = new OutlineMeasures(metrics, adjustment.Scale, isUndated);
        var measure = measures.Of(adjustment.Measure);
        return new OutlineNode(index, 0, addition.Position, addition.Name, addition.Path, adjustment.Label, 0, measure)
        {
            Addition = new OutlineAddition(Word(addition.Kind), measure.Normalisation),
            Segments = measures.Segments(adjustment.Measure),
            Internal = adjustment.Internal,
            Why = measure.Why,
            Do = measure.Do,
        };
    }

    private string Text(Adjustment.Fixed adjustment) => OutlineAddition.Amount(adjustment.Amount, score.Scale) + (adjustment.When is { } when ? $" when {when}" : string.Empty);
}
