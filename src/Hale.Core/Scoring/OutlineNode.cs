using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>A node of a scorecard in an outline, or what is added to its tree.</summary>
/// <param name="Index">
/// Its place in the list of nodes: preorder, siblings by name, then what is added to the tree. Stored node results carry this index; it does not depend on the
/// order of the file.
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

    /// <summary>How a group combines its children; null for the weighted mean.</summary>
    public OutlineCombination? Combination { get; init; }

    /// <summary>The rules of a list of rules, in words; null for everything else.</summary>
    public string? Rules { get; init; }

    /// <summary>What concerns a start value, an adjustment or the limits; null for a node of the tree.</summary>
    public OutlineAddition? Addition { get; init; }

    /// <summary>Bands of its own; null without.</summary>
    public IReadOnlyList<OutlineBand>? Bands { get; init; }

    /// <summary>Whether it is for the own team only.</summary>
    public bool Internal { get; init; }

    /// <summary>Why it matters; null when not written.</summary>
    public string? Why { get; init; }

    /// <summary>What to do when it is low; null when not written.</summary>
    public string? Do { get; init; }

    /// <summary>Whether the node is a group.</summary>
    public bool IsGroup => Measure is null && Rules is null && Addition is null;

    /// <summary>The node as it is for an account: nothing in it differs by segment any more.</summary>
    /// <param name="category">The account's category of a metric; null when it is missing.</param>
    internal OutlineNode For(Func<string, string?> category)
    {
        if (Segments is not { } segments)
        {
            return this;
        }

        var own = segments.For(category(segments.By)).For(category);
        return this with
        {
            Label = own.Label,
            Weight = Addition is null ? own.Weight : Weight,
            Measure = own.Measure,
            Segments = null,
            Bands = own.Measure is null ? Bands : own.Bands,
            Why = own.Measure is null ? Why : own.Measure.Why,
            Do = own.Measure is null ? Do : own.Measure.Do,
        };
    }
}
