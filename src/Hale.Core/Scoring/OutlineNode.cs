using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>A node of a scorecard in an outline.</summary>
/// <param name="Index">
/// Its place in the list of nodes: preorder, siblings by name. Stored node results carry this index; it does not depend on the order of the file.
/// </param>
/// <param name="Parent">The index of its parent; −1 for the root.</param>
/// <param name="Position">Its place among its siblings in the file: the order in which people read them.</param>
/// <param name="Name">Its name, unique among its siblings.</param>
/// <param name="Path">The names from below the root, such as <c>usage/licence_use</c>; empty for the root.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">The weight as written.</param>
/// <param name="Measure">What concerns a measure; null for a group.</param>
public sealed record OutlineNode(int Index, int Parent, int Position, string Name, string Path, string Label, decimal Weight, OutlineMeasure? Measure)
{
    /// <summary>The node as it is for each segment, where something in it differs; what stands beside is then that for everybody else. Null when nothing differs.</summary>
    public Choice<OutlineSegment>? Segments { get; init; }

    /// <summary>Whether the node is a group.</summary>
    public bool IsGroup => Measure is null;
}
