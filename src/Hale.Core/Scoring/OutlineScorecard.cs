namespace Hale.Core.Scoring;

/// <summary>A scorecard in an outline.</summary>
/// <param name="Name">The name, unique within the score.</param>
/// <param name="Label">What people read.</param>
/// <param name="Nodes">The nodes in the order of the stored results; the root first.</param>
/// <param name="Overrides">The overrides in the order of the file, which is that of the stored indexes.</param>
public sealed record OutlineScorecard(string Name, string Label, IReadOnlyList<OutlineNode> Nodes, IReadOnlyList<OutlineOverride> Overrides);
