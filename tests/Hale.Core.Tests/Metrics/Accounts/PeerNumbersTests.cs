using Hale.Core.Metrics.Accounts;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Metrics.Accounts;

public sealed class PeerNumbersTests
{
    [Theory]
    [InlineData(1, 0.1)]
    [InlineData(2, 0.5)]
    [InlineData(9, 0.9)]
    [InlineData(0, 0)]
    [InlineData(5, 0.8)]
    [InlineData(10, 1)]
    public void MidRank_SmallerAndHalfOfEqual_AreTheShare(double number, double share) =>
        PeerNumbers.MidRank([1, 2, 2, 2, 9], number).ShouldBe(share, 1e-12);

    [Fact]
    public void MidRank_OfAllTheirOwn_HaveTheMeanOneHalf() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        double[] values = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (double)random.Next(-5, 6)).Order()];
        double[] ranks = [.. values.Select(value => PeerNumbers.MidRank(values, value))];
        ranks.Average().ShouldBe(0.5, 1e-12);
        ranks.ShouldAllBe(rank => rank > 0 && rank < 1);
        ranks.ShouldBe(ranks.Order());
    });

    [Fact]
    public void MidRank_OtherSign_IsTheOtherSide() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        double[] values = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (double)random.Next(-5, 6)).Order()];
        double[] turned = [.. values.Select(value => -value).Order()];
        PeerNumbers.MidRank(turned, -3).ShouldBe(1 - PeerNumbers.MidRank(values, 3), 1e-12);
    });

    [Fact]
    public void Median_OddAndEven_IsTheMiddle()
    {
        PeerNumbers.Median([1, 2, 7]).ShouldBe(2);
        PeerNumbers.Median([1, 2, 7, 8]).ShouldBe(4.5);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 50)]
    [InlineData(0.5, 30)]
    [InlineData(0.9, 46)]
    public void Percentile_BetweenOrderStatistics_IsInterpolated(double share, double value) =>
        PeerNumbers.Percentile([10, 20, 30, 40, 50], (decimal)share).ShouldBe(value, 1e-12);
}
