using Hale.Core.Explanation;

namespace Hale.Cli.Output.WhatIf;

/// <summary>A node of a scorecard that differs before and after.</summary>
/// <param name="Before">The node before; null where it was not part of the scorecard.</param>
/// <param name="After">The node after; null where it is no part of the scorecard.</param>
/// <param name="Depth">How deep it stands, 0 below the top.</param>
internal sealed record ChangedNode(ExplanationNode? Before, ExplanationNode? After, int Depth)
{
    /// <summary>The node, of the two the one that is there, the later one first.</summary>
    public ExplanationNode Node => (After ?? Before)!;

    /// <summary>The nodes that differ, in the order of the definition; those that only were there before come last.</summary>
    public static IReadOnlyList<ChangedNode> Between(ExplanationNode before, ExplanationNode after)
    {
        var earlier = Below(before, 0).ToDictionary(node => node.Node.Path, StringComparer.Ordinal);
        var later = Below(after, 0).ToList();
        var paths = later.Select(node => node.Node.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. later.Select(node => new ChangedNode(earlier.GetValueOrDefault(node.Node.Path).Node, node.Node, node.Depth)).Where(node => node.Differs),
            .. earlier.Values.Where(node => !paths.Contains(node.Node.Path)).Select(node => new ChangedNode(node.Node, null, node.Depth)),
        ];
    }

    private bool Differs => Before is null || After is null || Signature(Before) != Signature(After);

    private static (string?, decimal?, decimal?, double, string) Signature(ExplanationNode node) => (node.ValueText, node.Points, node.Contribution, node.EffectiveShare, node.StateText);

    private static IEnumerable<(ExplanationNode Node, int Depth)> Below(ExplanationNode node, int depth) =>
        node.Children.SelectMany(child => Below(child, depth + 1).Prepend((child, depth)));
}
