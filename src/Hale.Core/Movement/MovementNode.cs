namespace Hale.Core.Movement;

/// <summary>A part of a movement: a cause, or a group of the scorecard with the causes in it.</summary>
/// <param name="Path">Where it stands in the scorecard; of a cause that belongs to one measure the measure's own path, empty for what stands beside the tree.</param>
/// <param name="Label">What people read.</param>
/// <param name="Cause">The cause; null for a group.</param>
/// <param name="Exact">Its part before rounding, in points of the outer scale.</param>
/// <param name="Points">Its part as printed. Children add up to their parent, and those at the top to the change, exactly.</param>
/// <param name="Children">The parts of a group, in the order of the scorecard.</param>
public sealed record MovementNode(string Path, string Label, MovementCause? Cause, double Exact, decimal Points, IReadOnlyList<MovementNode> Children)
{
    /// <summary>Whether it is for the own team only.</summary>
    public bool Internal { get; init; }

    /// <summary>The causes at and below it.</summary>
    public IEnumerable<MovementNode> Causes => Cause is null ? Children.SelectMany(child => child.Causes) : [this];
}
