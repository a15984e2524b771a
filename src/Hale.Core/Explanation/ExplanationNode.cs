using Hale.Core.Scoring;

namespace Hale.Core.Explanation;

/// <summary>A node of the scorecard with what it came to for the account, ready to be shown. Points and contributions are on the outer scale, as printed.</summary>
/// <param name="Path">The names from below the root; empty for the root.</param>
/// <param name="Label">What people read.</param>
/// <param name="State">How the node entered the score.</param>
/// <param name="StateText">The same in words, with the reason.</param>
/// <param name="Definition">The node in the outline: what the definition says of it for the account's segment.</param>
/// <param name="Band">The band of its points where it has bands of its own, or is a worst band; null otherwise.</param>
/// <param name="ValueText">A measure's metric value with its unit, or why it is missing; null for a group, and when no value was kept.</param>
/// <param name="Points">The points, rounded as the score is; null without points.</param>
/// <param name="Weight">The weight as written.</param>
/// <param name="WeightShare">The share of the weight of all that applies, 0 to 1.</param>
/// <param name="EffectiveShare">The share of the weight after redistribution, 0 to 1.</param>
/// <param name="Contribution">What it adds to the computed score. Children add up to their parent exactly; null when there is no computed score.</param>
/// <param name="Children">The children in the order of the definition.</param>
public sealed record ExplanationNode(
    string Path,
    string Label,
    NodeState State,
    string StateText,
    OutlineNode Definition,
    string? Band,
    string? ValueText,
    decimal? Points,
    decimal Weight,
    double WeightShare,
    double EffectiveShare,
    decimal? Contribution,
    IReadOnlyList<ExplanationNode> Children)
{
    /// <summary>What the definition says of a measure, as it is for the account's segment; null for a group.</summary>
    public OutlineMeasure? Measure => Definition.Measure;

    /// <summary>Which part of the measure's rule gave the points: <c>between 50 % and 80 %: 60 points</c>; null for a group, without points, and when it was not kept.</summary>
    public string? Rule { get; init; }

    /// <summary>Whether limits of the rule are numbers of the account itself, which only <see cref="Rule"/> names.</summary>
    public bool HasOwnLimits => Measure?.Rule is { } rule && RuleTexts.HasLimits(rule);

    /// <summary>What is said beside the value: the values that it compares, or from what it was scaled up; null for nothing.</summary>
    public string? ValueNote { get; init; }

    /// <summary>That the value is older than it should be, and counts all the same: <c>older than 60 days</c>; null when it is not, and for what does not count.</summary>
    public string? Flag { get; init; }

    /// <summary>Why it matters; null when not written.</summary>
    public string? Why => Definition.Why ?? Measure?.Why;

    /// <summary>What to do when it is low; null when not written.</summary>
    public string? Do => Definition.Do ?? Measure?.Do;
}
