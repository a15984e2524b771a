namespace Hale.Core.Movement;

/// <summary>A place of a scorecard that reads a metric.</summary>
/// <param name="Metric">The name that is read.</param>
/// <param name="Path">The node that reads it; empty beside the tree.</param>
/// <param name="IsOwn">Whether it is the metric of a measure, rather than read by a condition, a limit or a segment.</param>
internal sealed record CardRead(string Metric, string Path, bool IsOwn);
