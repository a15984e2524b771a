namespace Hale.Core.Scoring;

/// <summary>A rule that turns values into points, in parts, so that an explanation can name the one that held.</summary>
/// <param name="Pieces">The parts by the measure's own value, of which the first that holds counts; none where a formula gives the points.</param>
/// <param name="Across">The second metric of a lookup; null without one.</param>
/// <param name="Columns">The parts by the second metric; null without one.</param>
/// <param name="Labels">The labels of the other metrics that it names, by name.</param>
public sealed record OutlineRule(
    IReadOnlyList<OutlinePiece> Pieces, string? Across, IReadOnlyList<OutlinePiece>? Columns, IReadOnlyDictionary<string, string> Labels);
