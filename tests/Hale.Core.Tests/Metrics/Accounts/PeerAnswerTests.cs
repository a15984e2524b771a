using Hale.Core.Metrics;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Trends;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Accounts;

public sealed class PeerAnswerTests
{
    private static readonly Across.Rank Rank = new("use", []);
    private static readonly Across.Rank ByPlan = new("use", ["plan", "region"]);

    [Fact]
    public void Rank_OfTwenty_IsTheMidRank()
    {
        var society = Plain(20);
        society.Of("a000", Rank).ShouldBe((Value.Of(0.025), "among 20 peers (the whole population)"));
        society.Of("a019", Rank).Value.Number.ShouldBe(0.975);
    }

    [Fact]
    public void Rank_OfNineteen_IsMissing() =>
        Plain(19).Of("a000", Rank).ShouldBe((Value.MissingFor(MissingReason.FewPeers), "19 to compare with, 20 are needed"));

    [Fact]
    public void Rank_ValueThatIsMissing_IsMissingForItsReasonAndNobodysPeer()
    {
        var society = Plain(20).With("b", null, ("use", MissingReason.SourceGap), ("plan", "pro"), ("region", "eu"));
        society.Of("b", Rank).ShouldBe((Value.MissingFor(MissingReason.SourceGap), null));
        society.Of("a000", Rank).Note.ShouldBe("among 20 peers (the whole population)");
    }

    [Fact]
    public void Rank_AccountOutsideThePopulation_IsNobodysPeer()
    {
        var society = Plain(20).With("b", null, false, ("use", 100), ("plan", "pro"), ("region", "eu"));
        society.Of("a019", Rank).ShouldBe((Value.Of(0.975), "among 20 peers (the whole population)"));
        society.Of("b", Rank).Value.Number.ShouldBe(1);
    }

    [Fact]
    public void Rank_EnoughInTheSegment_LooksNoFurther()
    {
        var society = new Society().Many(20, "a", index => Row(index, "pro", "eu")).Many(30, "b", index => Row(100 + index, "pro", "us"));
        society.Of("a019", ByPlan).ShouldBe((Value.Of(0.975), "among 20 peers (plan pro, region eu)"));
    }

    [Fact]
    public void Rank_TooFewInTheSegment_DropsTheLastNameFirst()
    {
        var society = new Society().Many(19, "a", index => Row(index, "pro", "eu")).Many(30, "b", index => Row(100 + index, "pro", "us")).Many(30, "c", index => Row(200 + index, "free", "eu"));
        society.Of("a000", ByPlan).ShouldBe((Value.Of(0.5 / 49), "among 49 peers (plan pro)"));
    }

    [Fact]
    public void Rank_TooFewInEverySegment_IsAmongEverybody()
    {
        var society = new Society().Many(19, "a", index => Row(index, "pro", "eu")).Many(30, "b", index => Row(100 + index, "free", "us"));
        society.Of("a000", ByPlan).Note.ShouldBe("among 49 peers (the whole population)");
    }

    [Fact]
    public void Rank_SegmentThatIsNotKnown_IsAmongTheWiderOne()
    {
        var society = Plain(25).With("b", null, ("use", 3), ("plan", "pro"), ("region", MissingReason.NoData)).With("c", null, ("use", 3), ("plan", MissingReason.NoData), ("region", "eu"));
        society.Of("b", ByPlan).Note.ShouldBe("among 26 peers (plan pro)");
        society.Of("c", ByPlan).Note.ShouldBe("among 27 peers (the whole population)");
    }

    [Fact]
    public void Rank_SegmentsOfSimilarTexts_AreNotTheSame()
    {
        var society = new Society().Many(20, "a", index => Row(index, "a", "bc")).Many(20, "b", index => Row(index, "ab", "c"));
        society.Of("a000", ByPlan).Note.ShouldBe("among 20 peers (plan a, region bc)");
    }

    [Fact]
    public void Relative_FallOfEverybody_CountsForNothing()
    {
        var relative = new Across.Relative(new Trend.Change(null, false), "use", []);
        var society = new Society().Many(21, "a", index => [("m.own", -0.4 - (index / 100.0))]);
        var (value, note) = society.Of("a000", relative);
        value.Number.ShouldBe(0.1, 1e-12);
        note.ShouldBe("−0.4 of its own, −0.5 the median of 21 peers (the whole population)");
    }

    [Fact]
    public void Percentile_OfThePopulation_IsTheSameForAllAndNeedsNoOwnValue()
    {
        var percentile = new Across.Percentile("use", 0.9m, []);
        var society = Plain(21).With("b", null, ("use", MissingReason.NoData), ("plan", "pro"), ("region", "eu"));
        society.Of("a003", percentile).ShouldBe((Value.Of(18.0), "among 21 peers (the whole population)"));
        society.Of("b", percentile).Value.Number.ShouldBe(18);
    }

    private static Society Plain(int count) => new Society().Many(count, "a", index => Row(index, "pro", "eu"));

    private static (string, object)[] Row(int use, string plan, string region) => [("use", use), ("plan", plan), ("region", region)];
}
