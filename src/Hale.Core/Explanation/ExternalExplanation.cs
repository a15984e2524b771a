using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>An explanation for people outside the own team: what is internal is named no more, and what it adds stands together as "other".</summary>
public static class ExternalExplanation
{
    private const string Other = "other";

    /// <summary>The explanation without internal nodes, internal reasons and advice. The numbers are the same, and still add up.</summary>
    public static ScoreExplanation Of(ScoreExplanation explanation) => explanation with
    {
        StatusText = explanation.Status == ScoreStatus.Withheld && HasInternal(explanation.Root) ? "withheld" : explanation.StatusText,
        Overrides = [.. explanation.Overrides.Select(rule => rule.Internal ? rule with { Because = "of an internal decision", Person = null } : rule)],
        Root = Of(explanation.Root),
    };

    private static ExplanationNode Of(ExplanationNode node)
    {
        var hidden = node.Children.Where(child => child.Definition.Internal).ToList();
        List<ExplanationNode> shown = [.. node.Children.Where(child => !child.Definition.Internal).Select(Of)];
        return node with
        {
            Definition = node.Definition with { Do = null, Measure = node.Measure is { } measure ? measure with { Do = null } : null },
            Children = hidden.Count == 0 ? shown : [.. shown, Together(node, hidden)],
        };
    }

    private static ExplanationNode Together(ExplanationNode parent, List<ExplanationNode> hidden)
    {
        var path = parent.Path.Length == 0 ? Other : $"{parent.Path}/{Other}";
        var weight = hidden.Sum(node => node.Weight);
        var addition = hidden.TrueForAll(node => node.Definition.Addition is not null) ? new OutlineAddition(Other, string.Empty) : null;
        var definition = new OutlineNode(-1, parent.Definition.Index, int.MaxValue, Other, path, Other, weight, null) { Addition = addition };
        decimal? contribution = hidden.TrueForAll(node => node.Contribution is null) ? null : hidden.Sum(node => node.Contribution ?? 0);
        return new(
            path, Other, NodeState.Present, string.Empty, definition, null, null, null, weight,
            hidden.Sum(node => node.WeightShare), hidden.Sum(node => node.EffectiveShare), contribution, []);
    }

    private static bool HasInternal(ExplanationNode node) => node.Children.Any(child => child.Definition.Internal || HasInternal(child));
}
