namespace Hale.Statistics.Resampling;

/// <summary>Draws clusters and gives each row its cluster's count.</summary>
internal sealed class ClusterDrawing
{
    private readonly int[] _clusterOfRow;

    private ClusterDrawing(int[] clusterOfRow, int clusters)
    {
        _clusterOfRow = clusterOfRow;
        Clusters = clusters;
    }

    public int Clusters { get; }

    /// <summary>Checks the numbers of the clusters.</summary>
    /// <exception cref="ArgumentException">A number is negative, or a smaller one is not used.</exception>
    public static ClusterDrawing Of(ReadOnlySpan<int> clusters)
    {
        var count = 0;
        foreach (var cluster in clusters)
        {
            count = Math.Max(count, cluster < clusters.Length ? cluster + 1 : throw Gap(clusters));
        }

        var used = new bool[count];
        foreach (var cluster in clusters)
        {
            used[cluster >= 0 ? cluster : throw Gap(clusters)] = true;
        }

        return used.Contains(false) ? throw Gap(clusters) : new ClusterDrawing(clusters.ToArray(), count);
    }

    public DrawingBuffer Buffer() => new(new int[Clusters], new int[_clusterOfRow.Length]);

    /// <summary>The weights of the rows as they are.</summary>
    public int[] Once()
    {
        var weights = new int[_clusterOfRow.Length];
        Array.Fill(weights, 1);
        return weights;
    }

    public void Draw(ReplicateRandom random, DrawingBuffer buffer)
    {
        var counts = buffer.ClusterCounts;
        Array.Clear(counts);
        for (var draw = 0; draw < counts.Length; draw++)
        {
            counts[random.Below(counts.Length)]++;
        }

        for (var row = 0; row < _clusterOfRow.Length; row++)
        {
            buffer.RowWeights[row] = counts[_clusterOfRow[row]];
        }
    }

    private static ArgumentException Gap(ReadOnlySpan<int> clusters) =>
        new($"Clusters are numbered from 0 without gaps, and those of {clusters.Length} rows are not.", nameof(clusters));
}
