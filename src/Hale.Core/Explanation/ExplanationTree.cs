using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Explanation;

/// <summary>Builds the nodes of an explanation from a scorecard's outline and its results.</summary>
internal sealed class ExplanationTree(
    ScoreOutline outline,
    OutlineScorecard scorecard,
    AccountScore score,
    PrintedScale scale,
    PrintedContributions? contributions,
    IReadOnlyDictionary<string, Value> metricValues,
    ValueRemarks remarks)
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
            StateText(own, result, counted),
            own,
            Band(own, result),
            remarks.Value(own.Measure, metricValues),
            own.Addition is null && result.Points is { } points ? scale.Shown(scale.Print(points)) : null,
            own.Weight,
            result.NominalShare,
            result.EffectiveShare,
            contributions?[node.Index],
            [.. _children[node.Index].Where(IsShown).OrderBy(child => child.Position).Select(child => Explain(child, counted && (Own(child).Weight > 0 || child.Addition is not null)))])
        {
            Rule = Rule(own, result),
            ValueNote = remarks.Note(own.Measure),
            Flag = remarks.Flag(own.Measure, result.State),
        };
    }

    /// <summary>The node as it is for the account's segment.</summary>
    private OutlineNode Own(OutlineNode node) => node.For(Category);

    private string? Category(string metric) => metricValues.TryGetValue(metric, out var value) && !value.IsMissing ? value.ToString() : null;

    private string? Rule(OutlineNode own, NodeResult result) =>
        own.Measure is not { } measure || result.State != NodeState.Present ? null
        : own.Addition is null ? _rules.Of(measure, result.Points)
        : _rules.Added(measure, result.Points);

    private string StateText(OutlineNode node, NodeResult result, bool counted)
    {
        var other = node.Measure is { } measure ? _rules.OtherMissing(measure, result.Reason) : null;
        var text = node.Addition is { } addition ? AdditionText(addition, node.Measure, result) : TreeText(node, result, counted);
        return other is null ? text : $"{other}: {text}";
    }

    private string TreeText(OutlineNode node, NodeResult result, bool counted)
    {
        if (!counted)
        {
            return result.State == NodeState.Present
                ? ExplanationTexts.NotCounted
                : $"{remarks.Reason(node.Measure, result.Reason)}; {ExplanationTexts.NotCounted}";
        }

        if (node.IsGroup && result.State == NodeState.Missing)
        {
            var why = HasPresentChild(node) && score.Status != ScoreStatus.Withheld
                ? ExplanationTexts.TooLittlePresent
                : ExplanationTexts.Reason(result.Reason);
            return node.Parent < 0 ? why : ExplanationTexts.Missing(why, Parent(node).Combination?.Kind);
        }

        return result.State == NodeState.Missing
            ? ExplanationTexts.Missing(remarks.Reason(node.Measure, result.Reason), Parent(node).Combination?.Kind)
            : ExplanationTexts.Node(result.State, remarks.Reason(node.Measure, result.Reason), NumberTexts.Exact(scale.Shown(scale.Print(result.Points ?? 0))));
    }

    /// <summary>The limits are shown where they did something.</summary>
    private bool IsShown(OutlineNode node) => node.Addition?.Kind != NodeOutlines.Word(AdditionKind.Limit) || score.Nodes[node.Index].Contribution != 0;

    private OutlineNode Parent(OutlineNode node) => scorecard.Nodes[node.Parent];

    private string AdditionText(OutlineAddition addition, OutlineMeasure? measure, NodeResult result) => result.State switch
    {
        NodeState.Present when addition.Kind == NodeOutlines.Word(AdditionKind.Limit) =>
            $"{NumberTexts.Exact(scale.Settle((score.Computed ?? 0) - result.Contribution))} is limited to {NumberTexts.Exact(scale.Settle(score.Computed ?? 0))}",
        NodeState.Present => measure?.Normalisation ?? addition.Text,
        NodeState.NotApplicable => $"does not apply: adds nothing ({measure?.Normalisation ?? addition.Text})",
        NodeState.Missing or NodeState.Spread => $"{remarks.Reason(measure, result.Reason)}: adds nothing",
        NodeState.Filled => $"{remarks.Reason(measure, result.Reason)}: the amount is that of the policy",
        NodeState.LastKnown => $"{remarks.Reason(measure, result.Reason)}: the amount is that of the last known value",
        NodeState.Withholding => ExplanationTexts.Node(result.State, remarks.Reason(measure, result.Reason), string.Empty),
    };

    private string? Band(OutlineNode node, NodeResult result)
    {
        var bands = node.Bands ?? (node.Combination?.Kind == "worst_band" ? outline.BandsOf(Category) : null);
        if (bands is null || result.Points is not { } points)
        {
            return null;
        }

        var printed = new PrintedBands(new BandSet([.. bands.Select(band => band.ToBand())]), scale);
        return bands[printed.IndexOf(scale.Print(points))].Shown;
    }

    private bool HasPresentChild(OutlineNode group) =>
        _children[group.Index].Any(child => Own(child).Weight > 0 && score.Nodes[child.Index].State is NodeState.Present or NodeState.Filled or NodeState.LastKnown);
}
