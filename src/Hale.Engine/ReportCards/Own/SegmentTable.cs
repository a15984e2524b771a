namespace Hale.Engine.ReportCards.Own;

/// <summary>The results by one metric.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Segments">The results.</param>
public sealed record SegmentTable(string Metric, Segments Segments);
