namespace Hale.Statistics.Resampling;

/// <summary>The memory that one thread reuses for all its replicates.</summary>
internal sealed record DrawingBuffer(int[] ClusterCounts, int[] RowWeights);
