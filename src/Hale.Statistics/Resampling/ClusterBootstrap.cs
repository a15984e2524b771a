namespace Hale.Statistics.Resampling;

/// <summary>
/// The bootstrap for rows that come in clusters (accounts in several months): whole clusters are drawn with replacement, as many as there are, so that rows of
/// one cluster stay together and their dependence stays in the sample. A statistic sees each sample as a weight of every row.
/// </summary>
/// <remarks>
/// Efron, B. &amp; Tibshirani, R. (1993), An Introduction to the Bootstrap; Davison, A. C. &amp; Hinkley, D. V. (1997), Bootstrap Methods and their Application, section 3.8;
/// Field, C. A. &amp; Welsh, A. H. (2007), "Bootstrapping clustered data", Journal of the Royal Statistical Society B 69, 369–390 (the randomised cluster bootstrap: clusters drawn, rows within them kept).
/// </remarks>
public static class ClusterBootstrap
{
    /// <summary>Computes the statistics of one sample. Is called from several threads at once.</summary>
    /// <param name="rowWeights">How often each row stands in the sample, 0 or more.</param>
    /// <param name="results">Where the statistics go, in their order; NaN where this sample allows no value, as is what is not written.</param>
    public delegate void Statistic(ReadOnlySpan<int> rowWeights, Span<double> results);

    /// <summary>Draws samples and computes the statistics of each, and of the rows as they are. A replicate has random numbers of its own from (seed, its number): the answer does not depend on the number of threads.</summary>
    /// <param name="clusters">Each row's cluster, numbered from 0 without gaps.</param>
    /// <param name="statistics">How many statistics <paramref name="compute"/> writes, at least 1.</param>
    /// <param name="compute">Computes them.</param>
    /// <param name="options">Replicates, seed, confidence, threads.</param>
    /// <param name="cancellation">Stops the run between replicates.</param>
    /// <exception cref="ArgumentException">A cluster's number is negative or not used, or an option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static BootstrapResult Run(ReadOnlySpan<int> clusters, int statistics, Statistic compute, BootstrapOptions options, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statistics, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replicates, 1, nameof(options));
        ConfidenceLevel.Check(options.Confidence);
        var drawing = ClusterDrawing.Of(clusters);
        var asGiven = Computed(compute, drawing.Once(), statistics);
        var replicates = new double[options.Replicates][];
        if (drawing.Clusters > 0)
        {
            Draw(drawing, replicates, row => Computed(compute, row, statistics), options, cancellation);
        }

        var summaries = Enumerable.Range(0, statistics).Select(statistic => BootstrapStatistic.Of(asGiven[statistic], Column(replicates, statistic), drawing.Clusters, options));
        return new BootstrapResult([.. summaries], drawing.Clusters, options.Replicates);
    }

    /// <summary>The statistics of each sample as they are, one row a sample: for what needs those of one sample together, as the coefficients of one regression do. Without clusters there is none.</summary>
    /// <param name="clusters">Each row's cluster, numbered from 0 without gaps.</param>
    /// <param name="statistics">How many statistics <paramref name="compute"/> writes, at least 1.</param>
    /// <param name="compute">Computes them; what it cannot compute stays NaN.</param>
    /// <param name="options">Replicates, seed, threads.</param>
    /// <param name="cancellation">Stops the run between replicates.</param>
    /// <exception cref="ArgumentException">A cluster's number is negative or not used, or an option is out of range.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static IReadOnlyList<double[]> Samples(ReadOnlySpan<int> clusters, int statistics, Statistic compute, BootstrapOptions options, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statistics, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replicates, 1, nameof(options));
        var drawing = ClusterDrawing.Of(clusters);
        var replicates = new double[drawing.Clusters > 0 ? options.Replicates : 0][];
        if (replicates.Length > 0)
        {
            Draw(drawing, replicates, row => Computed(compute, row, statistics), options, cancellation);
        }

        return replicates;
    }

    private static void Draw(ClusterDrawing drawing, double[][] replicates, Func<int[], double[]> compute, BootstrapOptions options, CancellationToken cancellation)
    {
        var progress = new ReplicateProgress(options.Progress, replicates.Length);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads ?? Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.For(
            0,
            replicates.Length,
            parallel,
            drawing.Buffer,
            (replicate, _, buffer) =>
            {
                drawing.Draw(new ReplicateRandom(options.Seed, replicate), buffer);
                replicates[replicate] = compute(buffer.RowWeights);
                progress.OneMore();
                return buffer;
            },
            _ => { });
    }

    private static double[] Computed(Statistic compute, int[] rowWeights, int statistics)
    {
        var results = new double[statistics];
        Array.Fill(results, double.NaN);
        compute(rowWeights, results);
        return results;
    }

    private static IEnumerable<double> Column(double[][] replicates, int statistic) => replicates.Where(results => results is not null).Select(results => results[statistic]);
}
