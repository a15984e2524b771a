namespace Hale.Core.Movement;

/// <summary>A cause in the game that divides a movement.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Group">The path of the group that it belongs to; empty at the top and beside the tree.</param>
/// <param name="Path">The path of the one measure that it belongs to; empty without.</param>
/// <param name="Label">What people read.</param>
/// <param name="IsBeneath">Whether it acts on the computed number, rather than only on what is published of it.</param>
internal sealed record Player(MovementCause Cause, string Group, string Path, string Label, bool IsBeneath)
{
    /// <summary>Whether it is for the own team only.</summary>
    public bool Internal { get; init; }
}
