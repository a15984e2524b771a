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

    private readonly RuleTexts _rules = new(scale, metricValues);

    public ExplanationNode Root => Explain(scorecard.Nodes[0], counted: true);

    private ExplanationNode Explain(OutlineNode node, bool counted)
    {
        var result = score.Nodes[node.Index];
        var own = Own(node);
        return new(
            node.Path,
            own.Label,
            result.State,
            StateText(node, result, counted),
            own.Measure,
            ValueText(own.Measure),
            result.Points is { } points ? scale.Print(points) : null,
            own.Weight,
            result.NominalShare,
            result.EffectiveShare,
            contributions?[node.Index],
            [.. _children[node.Index].OrderBy(child => child.Position).Select(child => Explain(child, counted && Own(child).Weight > 0))])
        {
            Rule = own.Measure is { } measure && result.State == NodeState.Present ? _rules.Of(measure, result.Points) : null,
            ValueNote = own.Measure is { } measured ? notes?.GetValueOrDefault(measured.Metric) : null,
        };
    }

    /// <summary>The node as it is for the account's segment.</summary>
    private OutlineSegment Own(OutlineNode node) => new OutlineSegment(node.Label, node.Weight, node.Measure, node.Segments).For(
        metric => metricValues.TryGetValue(metric, out var value) && !value.IsMissing ? value.ToString() : null);

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

        var other = Own(node).Measure is { } measure ? _rules.OtherMissing(measure, result.Reason) : null;
        var text = ExplanationTexts.Node(result.State, result.Reason, NumberTexts.Exact(scale.Print(result.Points ?? 0)));
        return other is null ? text : $"{other}: {text}";
    }

    private bool HasPresentChild(OutlineNode group) =>
        _children[group.Index].Any(child => Own(child).Weight > 0 && score.Nodes[child.Index].State is NodeState.Present or NodeState.Filled);
}
