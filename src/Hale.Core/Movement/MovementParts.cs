namespace Hale.Core.Movement;

/// <summary>The movement of one number, split over its causes. Numbers are on the outer scale, as printed.</summary>
/// <param name="Before">The number at the earlier end.</param>
/// <param name="After">The number at the later end.</param>
/// <param name="Nodes">The parts: groups of the scorecard in its order, then what stands beside the tree. They add up to the change.</param>
/// <param name="IsNested">Whether there were too many causes that act on each other for all orders, so that causes of a group were ordered together (Owen value).</param>
/// <param name="Undefined">How many of the mixed states that were computed have no number of their own and counted as the middle of both ends.</param>
public sealed record MovementParts(decimal Before, decimal After, IReadOnlyList<MovementNode> Nodes, bool IsNested, int Undefined)
{
    /// <summary>By how much the number moved; a fall is negative.</summary>
    public decimal Change => After - Before;

    /// <summary>All causes, in the order of the parts.</summary>
    public IEnumerable<MovementNode> Causes => Nodes.SelectMany(node => node.Causes);
}
