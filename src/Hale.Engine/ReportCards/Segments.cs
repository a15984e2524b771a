namespace Hale.Engine.ReportCards;

/// <summary>Whether the score holds everywhere.</summary>
/// <param name="Rows">The segments, the largest first; empty when no segment is known.</param>
/// <param name="DifferenceP">The test that leaving is as frequent everywhere; null when it cannot be made.</param>
public sealed record Segments(IReadOnlyList<SegmentRow> Rows, double? DifferenceP);
