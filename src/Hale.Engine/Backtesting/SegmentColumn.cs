namespace Hale.Engine.Backtesting;

/// <summary>A metric by which results are divided, in every row.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Names">The names of its values, in ordinal order.</param>
/// <param name="Values">The value of each row as an index of <paramref name="Names"/>; −1 where it is missing.</param>
public sealed record SegmentColumn(string Metric, IReadOnlyList<string> Names, ReadOnlyMemory<int> Values);
