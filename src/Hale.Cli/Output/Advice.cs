using Hale.Core.Explanation;
using Hale.Core.Scoring;

namespace Hale.Cli.Output;

/// <summary>The measures and groups about which something can be done.</summary>
internal static class Advice
{
    /// <summary>
    /// The present measures and groups with a <c>do</c> that keep the score furthest from the top, the costliest first; those that cost less than a hundredth of the scale
    /// are left out.
    /// </summary>
    /// <param name="root">The tree.</param>
    /// <param name="span">The length of the outer scale; below 0 where higher is worse.</param>
    /// <param name="most">At most so many.</param>
    public static IReadOnlyList<ExplanationNode> Of(ExplanationNode root, decimal span, int most) =>
    [
        .. root.Children.SelectMany(AndBelow)
            .Where(node => node.Do is not null && node.State == NodeState.Present && Cost(node, span) >= 0.01)
            .OrderByDescending(node => Cost(node, span))
            .ThenBy(node => node.Path, StringComparer.Ordinal)
            .Take(most),
    ];

    /// <summary>The measure with data that keeps the score furthest from the top; null when none costs a hundredth of the scale.</summary>
    public static ExplanationNode? Costliest(ExplanationNode root, decimal span) => root.Children.SelectMany(AndBelow)
        .Where(node => node.Measure is not null && node.State == NodeState.Present && Cost(node, span) >= 0.01)
        .OrderByDescending(node => Cost(node, span))
        .ThenBy(node => node.Path, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>The share of the scale that is missing to its full weight.</summary>
    private static double Cost(ExplanationNode node, decimal span) => span < 0 ? (double)((node.Contribution ?? 0) / -span) : node.EffectiveShare - (double)((node.Contribution ?? 0) / span);

    private static IEnumerable<ExplanationNode> AndBelow(ExplanationNode node) => node.Children.SelectMany(AndBelow).Prepend(node);
}
