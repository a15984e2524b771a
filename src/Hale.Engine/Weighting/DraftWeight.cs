namespace Hale.Engine.Weighting;

/// <summary>The weight that a node would have in a draft.</summary>
/// <param name="Node">The node, as an index of the outline.</param>
/// <param name="Path">Its path in the scorecard.</param>
/// <param name="Label">What people read.</param>
/// <param name="Before">The weight as it is written.</param>
/// <param name="After">The weight of the draft.</param>
public sealed record DraftWeight(int Node, string Path, string Label, decimal Before, decimal After);
