using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>Builds the nodes of an explanation from a scorecard's outline and its results.</summary>
internal sealed class ExplanationTree(
    OutlineScorecard scorecard,
    AccountScore score,
    PrintedScale scale,
    PrintedContributions? contributions,
    IReadOnlyDictionary<string, Value> metricValues,
    IReadOnlyDictionary<string, string>? notes)
{
    private readonly ILookup<int, OutlineNode> _children = scorecard.Nodes.ToLookup(node => node.Parent);

    public ExplanationNode Root => Explain(scorecard.Nodes[0], counted: true);

    private ExplanationNode Explain(OutlineNode node, bool counted)
    {
        var result = score.Nodes[node.Index];
        return new(
            node.Path,
            node.Label,
            result.State,
            StateText(node, result, counted),
            node.Measure,
            ValueText(node.Measure),
            result.Points is { } points ? scale.Print(points) : null,
            node.Weight,
            result.NominalShare,
            result.EffectiveShare,
            contributions?[node.Index],
            [.. _children[node.Index].OrderBy(child => child.Position).Select(child => Explain(child, counted && child.Weight > 0))])
        {
            ValueNote = node.Measure is { } measure ? notes?.GetValueOrDefault(measure.Metric) : null,
        };
    }

    private string? ValueText(OutlineMeasure? measure) =>
        measure is not null && metricValues.TryGetValue(measure.Metric, out var value) ? MetricTexts.Of(value, measure.Unit) : null;

    private string StateText(OutlineNode node, NodeResult result, bool counted)
    {
        if (!counted)
        {
            return result.State == NodeState.Present
                ? ExplanationTexts.NotCounted
                : $"{ExplanationTexts.Reason(result.Reason)}; {ExplanationTexts.NotCounted}";
        }

        if (node.IsGroup && result.State == NodeState.Missing)
        {
            var why = HasPresentChild(node) && score.Status != ScoreStatus.Withheld
                ? ExplanationTexts.TooLittlePresent
                : ExplanationTexts.Reason(result.Reason);
            return node.Parent < 0 ? why : ExplanationTexts.Redistributed(why);
        }

        return ExplanationTexts.Node(result.State, result.Reason, NumberTexts.Exact(scale.Print(result.Points ?? 0)));
    }

    private bool HasPresentChild(OutlineNode group) =>
        _children[group.Index].Any(child => child.Weight > 0 && score.Nodes[child.Index].State is NodeState.Present or NodeState.Filled);
}
