using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Proportions;

namespace Hale.Statistics.Tests.Proportions;

public sealed class HeterogeneityTests
{
    [Fact]
    public void Test_OfRsSmokers_HasTheDigitsOfR()
    {
        // R: prop.test(c(83, 90, 129, 70), c(86, 93, 136, 82)) prints X-squared = 12.6, df = 3, p-value = 0.005585.
        var result = Heterogeneity.Test([83, 90, 129, 70], [86, 93, 136, 82]).Value;

        result.Statistic.ShouldBe(12.6, 0.005);
        result.DegreesOfFreedom.ShouldBe(3);
        result.Simulated.ShouldBeFalse();
        result.P.ShouldBe(0.005585, 0.0000005);
    }

    [Fact]
    public void Test_TwoGroups_IsTheSquareOfTheTrend()
    {
        var trend = TrendTest.CochranArmitage([20, 35], [100, 110]).Value;
        var result = Heterogeneity.Test([20, 35], [100, 110]).Value;

        result.Statistic.ShouldBe(trend.Z * trend.Z, 1e-12);
        result.P.ShouldBe(trend.P, 1e-12);
    }

    [Fact]
    public void Test_SmallExpectedCounts_DrawsTheExactDistribution()
    {
        // 3 of 4 against 0 of 5. Of the 84 ways to place three events, only the 4 with all three in the first group are as extreme.
        var result = Heterogeneity.Test([3, 0], [4, 5]).Value;

        result.Simulated.ShouldBeTrue();
        result.P.ShouldBe(4 / 84.0, 0.012);
        Heterogeneity.Test([3, 0], [4, 5]).Value.ShouldBe(result);
    }

    [Fact]
    public void Test_NothingToCompare_HasAReason()
    {
        Heterogeneity.Test([], []).Reason.ShouldBe(Degeneracy.NoRows);
        Heterogeneity.Test([0, 0], [3, 4]).Reason.ShouldBe(Degeneracy.NoEvents);
        Heterogeneity.Test([3, 4], [3, 4]).Reason.ShouldBe(Degeneracy.OnlyEvents);
        Heterogeneity.Test([1, 0], [4, 0]).Reason.ShouldBe(Degeneracy.TooFew);
        Heterogeneity.Clustered([0, 1], [true, false], [3, 3]).Reason.ShouldBe(Degeneracy.TooFew);
        Heterogeneity.Clustered([0, 0, 1, 1], [true, false, true, false], [0, 0, 1, 1]).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Test_GroupsInAnotherOrderOrEventsSwapped_HasTheSameStatistic() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Samples.Groups(), groups =>
        {
            var one = Heterogeneity.Test(Array.ConvertAll(groups, group => group.Events), Array.ConvertAll(groups, group => group.Rows));
            Array.Reverse(groups);
            var other = Heterogeneity.Test(Array.ConvertAll(groups, group => group.Rows - group.Events), Array.ConvertAll(groups, group => group.Rows));
            return one.IsKnown == other.IsKnown && (!one.IsKnown
                || (Math.Abs(one.Value.Statistic - other.Value.Statistic) < 1e-8 && one.Value.P is > 0 and <= 1 && Math.Abs(one.Value.P - other.Value.P) < 0.05));
        }));

    [Fact]
    public void Clustered_OneRowInEachClusterAndARateOfOneHalf_IsPearsonsTest()
    {
        var group = new int[300];
        var events = new bool[300];
        for (var row = 0; row < 300; row++)
        {
            group[row] = row * 3 / 300;
            events[row] = (row % 100) < (group[row] switch { 0 => 40, 1 => 50, _ => 60 });
        }

        var clustered = Heterogeneity.Clustered(group, events, [.. Enumerable.Range(0, 300)]).Value;
        var plain = Heterogeneity.Test([40, 50, 60], [100, 100, 100]).Value;

        clustered.Statistic.ShouldBe(plain.Statistic, 1e-10);
        clustered.DegreesOfFreedom.ShouldBe(2, 1e-10);
        clustered.P.ShouldBe(plain.P, 1e-10);
    }

    [Fact]
    public void Clustered_TwoGroups_IsTheSquareOfTheClusteredTrend()
    {
        var panel = new Panels(seed: 4, clusters: 80, rowsOfEach: 5, groups: 2);

        var trend = TrendTest.Clustered(panel.Group, panel.Events, panel.Cluster).Value;
        var result = Heterogeneity.Clustered(panel.Group, panel.Events, panel.Cluster).Value;

        result.Statistic.ShouldBe(trend.Z * trend.Z, 1e-10);
        result.P.ShouldBe(trend.P, 1e-10);
    }

    [Fact]
    public void Clustered_RepeatedClustersOfOneRate_KeepsItsSizeWhereThePlainTestDoesNot()
    {
        var clustered = Panels.Rejected(1000, 200, 6, 5, panel => Heterogeneity.Clustered(panel.Group, panel.Events, panel.Cluster).Value.P);
        var plain = Panels.Rejected(1000, 200, 6, 5, panel =>
        {
            var (events, rows) = panel.Counts(5);
            return Heterogeneity.Test(events, rows).Value.P;
        });

        clustered.ShouldBeInRange(0.025, 0.07);
        plain.ShouldBeGreaterThan(0.3);
    }
}
