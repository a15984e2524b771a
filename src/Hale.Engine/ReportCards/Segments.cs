namespace Hale.Engine.ReportCards;

/// <summary>Whether the score holds everywhere.</summary>
/// <param name="Rows">The segments, the largest first and at most twenty; empty when no segment is known.</param>
/// <param name="DifferenceP">The test that leaving is as frequent everywhere, those not listed taken as one; null when it cannot be made.</param>
public sealed record Segments(IReadOnlyList<SegmentRow> Rows, double? DifferenceP);
