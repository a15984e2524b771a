using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Proportions;

namespace Hale.Statistics.Tests.Proportions;

public sealed class TrendTestTests
{
    [Fact]
    public void CochranArmitage_OfRsSmokers_HasTheDigitsOfR()
    {
        // R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)) prints X-squared = 8.2249, df = 1, p-value = 0.004132.
        var result = TrendTest.CochranArmitage([83, 90, 129, 70], [86, 93, 136, 82]).Value;

        (result.Z * result.Z).ShouldBe(8.2249, 0.00005);
        result.P.ShouldBe(0.004132, 0.0000005);
        result.Z.ShouldBeLessThan(0);
    }

    [Fact]
    public void CochranArmitage_NoTrendPossible_HasAReason()
    {
        TrendTest.CochranArmitage([0, 0], [0, 0]).Reason.ShouldBe(Degeneracy.NoRows);
        TrendTest.CochranArmitage([0, 0], [3, 4]).Reason.ShouldBe(Degeneracy.NoEvents);
        TrendTest.CochranArmitage([3, 4], [3, 4]).Reason.ShouldBe(Degeneracy.OnlyEvents);
        TrendTest.CochranArmitage([0, 1], [0, 4]).Reason.ShouldBe(Degeneracy.NoVariance);
        TrendTest.CochranArmitage([1, 1], [2, 4], [0.1, 0.1]).Reason.ShouldBe(Degeneracy.NoVariance);
    }

    [Fact]
    public void Clustered_NoTrendPossible_HasAReason()
    {
        TrendTest.Clustered([], [], []).Reason.ShouldBe(Degeneracy.NoRows);
        TrendTest.Clustered([1, 1], [true, false], [0, 1]).Reason.ShouldBe(Degeneracy.NoVariance);
        TrendTest.Clustered([0, 1], [true, false], [0, 0]).Reason.ShouldBe(Degeneracy.TooFew);
        TrendTest.Clustered([0, 0, 1, 1], [true, false, true, false], [0, 0, 1, 1]).Reason.ShouldBe(Degeneracy.TooFew);
    }

    [Fact]
    public void Clustered_ColumnsOfUnequalLength_Throws() => Should.Throw<ArgumentException>(() => TrendTest.Clustered([0, 1], [true], [0, 1]));

    [Fact]
    public void Clustered_OneRowInEachCluster_DiffersByTheStatedTerm() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Groups(), groups =>
        {
            var (level, events) = Rows(groups);
            var plain = TrendTest.CochranArmitage(Array.ConvertAll(groups, group => group.Events), Array.ConvertAll(groups, group => group.Rows));
            var clustered = TrendTest.Clustered(level, events, [.. Enumerable.Range(0, level.Length)]);
            if (!plain.IsKnown)
            {
                return !clustered.IsKnown && clustered.Reason == plain.Reason;
            }

            var rate = events.Count(happened => happened) / (double)events.Length;
            var mean = level.Average();
            var variance = level.Sum(value => (value - mean) * (value - mean)) * rate * (1 - rate);
            var term = (1 - (2 * rate)) * level.Zip(events).Sum(row => (row.First - mean) * (row.First - mean) * ((row.Second ? 1 : 0) - rate));
            return !clustered.IsKnown
                || Math.Abs(clustered.Value.Z - (plain.Value.Z * Math.Sqrt(variance / (variance + term)))) < 1e-8 * (1 + Math.Abs(clustered.Value.Z));
        }));

    [Fact]
    public void Clustered_EachRowTwiceInItsCluster_IsTheTestOfTheRowsOnce() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Groups(), groups =>
        {
            var (level, events) = Rows(groups);
            int[] clusters = [.. Enumerable.Range(0, level.Length)];
            var once = TrendTest.Clustered(level, events, clusters);
            var twice = TrendTest.Clustered([.. level, .. level], [.. events, .. events], [.. clusters, .. clusters]);
            return once.IsKnown == twice.IsKnown && (!once.IsKnown || Math.Abs(once.Value.Z - twice.Value.Z) < 1e-8 * (1 + Math.Abs(once.Value.Z)));
        }));

    [Fact]
    public void Clustered_RepeatedClustersWithoutTrend_KeepsItsSizeWhereThePlainTestDoesNot()
    {
        // 1,000 panels: 5 % is known to ± 1.9 points (99.5 %).
        var clustered = Panels.Rejected(1000, 150, 6, 3, panel => TrendTest.Clustered(panel.Group, panel.Events, panel.Cluster).Value.P);
        var plain = Panels.Rejected(1000, 150, 6, 3, panel =>
        {
            var (events, rows) = panel.Counts(3);
            return TrendTest.CochranArmitage(events, rows).Value.P;
        });

        clustered.ShouldBeInRange(0.03, 0.07);
        plain.ShouldBeGreaterThan(0.2);
    }

    [Fact]
    public void CochranArmitage_GroupsInReverse_ChangesTheSign() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples.Groups(), groups =>
        {
            var one = TrendTest.CochranArmitage(Array.ConvertAll(groups, group => group.Events), Array.ConvertAll(groups, group => group.Rows));
            Array.Reverse(groups);
            var other = TrendTest.CochranArmitage(Array.ConvertAll(groups, group => group.Events), Array.ConvertAll(groups, group => group.Rows));
            return one.IsKnown == other.IsKnown && (!one.IsKnown || Math.Abs(one.Value.Z + other.Value.Z) < 1e-9);
        }));

    private static (int[] Level, bool[] Events) Rows(Samples.Count[] groups) =>
        ([.. groups.Index().SelectMany(group => Enumerable.Repeat(group.Index, group.Item.Rows))],
            [.. groups.SelectMany(group => Enumerable.Range(0, group.Rows).Select(row => row < group.Events))]);
}
