using Hale.Statistics.Calibration.Maps;
using Hale.Statistics.Resampling;
using Hale.Statistics.Tests.Regression;

namespace Hale.Statistics.Tests.Calibration.Maps;

/// <summary>Rows that stand several times, as in resamples.</summary>
public sealed class RepeatedRowsTests
{
    [Fact]
    public void IsotonicMap_OfRowsThatStandSeveralTimes_IsThatOfTheRowsRepeated() => Laws.Hold(
        random =>
        {
            double[] predictor = [.. Enumerable.Range(0, 12).Select(_ => (double)random.Next(6))];
            var events = Laws.Events(random, Array.ConvertAll(predictor, value => value / 6));
            int[] times = [.. predictor.Select(_ => random.Next(3))];
            int[] rows = [.. Enumerable.Range(0, 12).SelectMany(row => Enumerable.Repeat(row, times[row]))];
            var repeated = IsotonicMap.Fit([.. rows.Select(row => predictor[row])], [.. rows.Select(row => events[row])]);
            var counted = IsotonicMap.Fit(predictor, events, times);

            counted.IsKnown.ShouldBe(repeated.IsKnown);
            if (counted.IsKnown)
            {
                counted.Value.Predictors.ShouldBe(repeated.Value.Predictors);
                counted.Value.Probabilities.ShouldBe(repeated.Value.Probabilities);
            }
            else
            {
                counted.Reason.ShouldBe(repeated.Reason);
            }
        });

    [Fact]
    public void IsotonicMap_OfTimesThatDoNotFit_IsRefused()
    {
        Should.Throw<ArgumentException>(() => IsotonicMap.Fit([1, 2], [true, false], [1]));
        Should.Throw<ArgumentException>(() => IsotonicMap.Fit([1, 2], [true, false], [1, -1]));
    }

    [Fact]
    public void Samples_OfClusters_KeepEachSampleTogetherOnAnyNumberOfThreads()
    {
        int[] clusters = [0, 0, 1, 2, 2, 2, 3];
        ClusterBootstrap.Statistic compute = (times, results) => (results[0], results[1]) = (times[0] + times[2], times[0] - times[2]);
        var one = ClusterBootstrap.Samples(clusters, 2, compute, new BootstrapOptions(50, 4, Threads: 1), CancellationToken.None);
        var several = ClusterBootstrap.Samples(clusters, 2, compute, new BootstrapOptions(50, 4, Threads: 4), CancellationToken.None);

        one.Count.ShouldBe(50);
        one.SelectMany(sample => sample).ShouldBe(several.SelectMany(sample => sample));
        one.Select(sample => sample[0]).Order().ShouldBe(ClusterBootstrap.Run(clusters, 2, compute, new BootstrapOptions(50, 4), CancellationToken.None)[0].Sorted.ToArray());
        ClusterBootstrap.Samples([], 1, compute, new BootstrapOptions(5), CancellationToken.None).ShouldBeEmpty();
    }
}
