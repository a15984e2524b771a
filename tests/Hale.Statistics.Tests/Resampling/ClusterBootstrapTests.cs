using Hale.Statistics.Ranking;
using Hale.Statistics.Resampling;

namespace Hale.Statistics.Tests.Resampling;

public sealed class ClusterBootstrapTests
{
    private static readonly double[] Values = [.. Enumerable.Range(0, 60).Select(row => (double)(row * row % 17))];
    private static readonly int[] Clusters = [.. Enumerable.Range(0, 60).Select(row => row / 3)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_OnAnyNumberOfThreads_GivesTheSame(int threads)
    {
        var one = Run(Mean, new BootstrapOptions(Replicates: 300, Seed: 5, Threads: 1));

        var several = Run(Mean, new BootstrapOptions(Replicates: 300, Seed: 5, Threads: threads));

        several.Sorted.ToArray().ShouldBe(one.Sorted.ToArray());
        several.Interval.ShouldBe(one.Interval);
    }

    [Fact]
    public void Run_WithAnotherSeed_DrawsOtherSamples() =>
        Run(Mean, new BootstrapOptions(Seed: 1)).Sorted.ToArray().ShouldNotBe(Run(Mean, new BootstrapOptions(Seed: 2)).Sorted.ToArray());

    [Fact]
    public void Run_OfAMean_HasTheStandardErrorOfTheClusterMeans()
    {
        var means = Values.Chunk(3).Select(cluster => cluster.Average()).ToList();
        var expected = Math.Sqrt(means.Sum(mean => Math.Pow(mean - means.Average(), 2))) / means.Count;

        var mean = Run(Mean, new BootstrapOptions(Replicates: 20_000));

        mean.Value.Value.ShouldBe(Values.Average(), 1e-12);
        mean.StandardError.Value.ShouldBe(expected, 0.03 * expected);
        mean.Interval.Value.Width.ShouldBe(2 * 1.96 * expected, 0.2 * expected);
        mean.PValue(mean.Value.Value).Value.ShouldBeGreaterThan(0.9);
        mean.PValue(-1).Value.ShouldBe(2.0 / 20_001);
    }

    [Fact]
    public void Run_OfWeights_KeepsClustersTogetherAndTheirNumber() => ClusterBootstrap.Run(
        Clusters,
        1,
        (weights, _) =>
        {
            for (var row = 0; row < weights.Length; row++)
            {
                weights[row].ShouldBe(weights[row / 3 * 3]);
            }

            (weights.ToArray().Sum() / 3).ShouldBe(20);
        },
        new BootstrapOptions(Replicates: 50),
        CancellationToken.None).Clusters.ShouldBe(20);

    [Fact]
    public void Run_WhereATenthOfTheReplicatesHasNoValue_IsTooFew()
    {
        var seldom = Run((weights, results) => results[0] = weights[0] > 0 ? Mean(weights) : double.NaN, new BootstrapOptions());

        seldom.Value.IsKnown.ShouldBeTrue();
        seldom.Used.ShouldBeInRange(550, 720);
        seldom.Interval.Reason.ShouldBe(Degeneracy.TooFew);
        seldom.LogitInterval.Reason.ShouldBe(Degeneracy.TooFew);
        seldom.StandardError.Reason.ShouldBe(Degeneracy.TooFew);
        seldom.PValue(0).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Run_OfNoRowsOrOneCluster_IsTooFew()
    {
        ClusterBootstrap.Run([], 1, (_, _) => { }, new BootstrapOptions(), CancellationToken.None)[0].Interval.Reason.ShouldBe(Degeneracy.TooFew);
        ClusterBootstrap.Run([0, 0], 1, (_, results) => results[0] = 1, new BootstrapOptions(), CancellationToken.None)[0].Interval.Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void LogitInterval_OfAPerfectAuc_IsSeparation()
    {
        var ranked = RankedRows.Of([.. Values.Select((_, row) => (double)row)], [.. Values.Select((_, row) => row >= 30)]);

        var auc = Run((weights, results) => results[0] = ranked.Auc(weights).Match(area => area, _ => double.NaN), new BootstrapOptions());

        auc.Value.Value.ShouldBe(1);
        auc.LogitInterval.Reason.ShouldBe(Degeneracy.Separation);
    }

    [Fact]
    public void Run_WhenStopped_Throws()
    {
        using var stop = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => ClusterBootstrap.Run(Clusters, 1, (_, _) => stop.Cancel(), new BootstrapOptions(), stop.Token));
    }

    [Fact]
    public void Run_ToItsEnd_ReportsProgressUpToOne()
    {
        var listener = new ProgressListener();

        Run(Mean, new BootstrapOptions(Replicates: 250, Progress: listener));

        listener.Reported.Count.ShouldBe(100);
        listener.Reported.Max().ShouldBe(1);
    }

    [Fact]
    public void Run_OfClustersWithGaps_Throws()
    {
        Should.Throw<ArgumentException>(() => ClusterBootstrap.Run([0, 2, 2], 1, (_, _) => { }, new BootstrapOptions(), CancellationToken.None));
        Should.Throw<ArgumentException>(() => ClusterBootstrap.Run([0, -1], 1, (_, _) => { }, new BootstrapOptions(), CancellationToken.None));
        Should.Throw<ArgumentException>(() => ClusterBootstrap.Run([0, int.MaxValue], 1, (_, _) => { }, new BootstrapOptions(), CancellationToken.None));
    }

    private static BootstrapStatistic Run(Func<ReadOnlySpan<int>, double> statistic, BootstrapOptions options) =>
        Run((weights, results) => results[0] = statistic(weights), options);

    private static BootstrapStatistic Run(ClusterBootstrap.Statistic statistic, BootstrapOptions options) =>
        ClusterBootstrap.Run(Clusters, 1, statistic, options, CancellationToken.None)[0];

    private static double Mean(ReadOnlySpan<int> weights)
    {
        var (sum, count) = (0.0, 0);
        for (var row = 0; row < weights.Length; row++)
        {
            sum += weights[row] * Values[row];
            count += weights[row];
        }

        return sum / count;
    }
}
