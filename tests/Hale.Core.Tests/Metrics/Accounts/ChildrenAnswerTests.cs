using Hale.Core.Expressions;
using Hale.Core.Lineage;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Tests.Metrics.Accounts;

public sealed class ChildrenAnswerTests
{
    private static readonly Reference Use = new("use", ValueKind.Number, true);
    private static readonly Comparison IsLow = new(ComparisonOperator.Less, Use, new NumberLiteral(6));
    private static readonly Across.Children Mean = new(Use, ChildrenAggregate.Mean, null, WithParent: false, Deep: false, OptOut: null);

    /// <summary>A parent of 10 with children of 4, 5 and 9, and a grandchild of 100 below the first.</summary>
    private static readonly Society Family = new Society()
        .With("a", null, ("use", 10), ("arr", 1)).With("b", "a", ("use", 4), ("arr", 10)).With("c", "a", ("use", 5), ("arr", 30)).With("d", "a", ("use", 9), ("arr", 60))
        .With("e", "b", ("use", 100), ("arr", 0)).With("f", null, ("use", 7), ("arr", 1));

    [Theory]
    [InlineData(ChildrenAggregate.Mean, 6)]
    [InlineData(ChildrenAggregate.Sum, 18)]
    [InlineData(ChildrenAggregate.Min, 4)]
    [InlineData(ChildrenAggregate.Max, 9)]
    [InlineData(ChildrenAggregate.Count, 3)]
    public void Children_OfNumbers_AreAggregated(ChildrenAggregate aggregate, double value) =>
        Family.Of("a", Mean with { Aggregate = aggregate }).ShouldBe((Value.Of(value), "over 3 children"));

    [Fact]
    public void Children_WithWeights_WeighByThem() => Family.Of("a", Mean with { WeightedBy = "arr" }).Value.Number.ShouldBe((40 + 150 + 540) / 100.0, 1e-12);

    [Fact]
    public void Children_ShareOfACondition_IsThatForWhichItIsTrue()
    {
        Family.Of("a", Mean with { Value = IsLow, Aggregate = ChildrenAggregate.Share }).Value.Number.ShouldBe(2 / 3.0, 1e-12);
        Family.Of("a", Mean with { Value = IsLow, Aggregate = ChildrenAggregate.Share, WeightedBy = "arr" }).Value.Number.ShouldBe(0.4, 1e-12);
        Family.Of("a", Mean with { Value = IsLow, Aggregate = ChildrenAggregate.Count }).Value.Number.ShouldBe(2);
    }

    [Fact]
    public void Children_WithTheParent_CountItAsOne()
    {
        Family.Of("a", Mean with { WithParent = true }).ShouldBe((Value.Of(7.0), "over the account itself and 3 children"));
        Family.Of("f", Mean with { WithParent = true }).ShouldBe((Value.Of(7.0), "over the account itself, without children"));
    }

    [Fact]
    public void Children_Deep_CountAtEveryLevel() => Family.Of("a", Mean with { Aggregate = ChildrenAggregate.Sum, Deep = true }).ShouldBe((Value.Of(118.0), "over 4 accounts below it"));

    [Fact]
    public void Children_OfAMergedParent_AreThoseOfItsSurvivor()
    {
        var lineage = AccountLineage.AsOf([new LineageFact("z", LineageKind.Merged, "a", new Instant(1), new Instant(1), null)], new Instant(9));
        var society = new Society().With("a", null, ("use", 10)).With("b", "a", ("use", 4)).With("c", "z", ("use", 5));
        var sum = Society.Metric(Mean with { Aggregate = ChildrenAggregate.Sum });

        society.Census(sum, [], () => 2, lineage).Of(sum, society.Table).Values[0].ShouldBe(Value.Of(9.0));
        society.Census(sum, [], () => 2).Of(sum, society.Table).Values[0].ShouldBe(Value.Of(4.0));
    }

    [Fact]
    public void Children_OfNobody_AreMissingAndCountedAsNone()
    {
        Family.Of("f", Mean).ShouldBe((Value.MissingFor(MissingReason.NoData), "no children"));
        Family.Of("f", Mean with { Aggregate = ChildrenAggregate.Count }).Value.Number.ShouldBe(0);
    }

    [Fact]
    public void Children_WithoutAValueOrWeightOrOptedOut_AreLeftOutAndCounted()
    {
        var family = new Society()
            .With("a", null, ("use", 1), ("arr", 1)).With("b", "a", ("use", MissingReason.NoData), ("arr", 1)).With("c", "a", ("use", 5), ("arr", -1)).With("d", "a", ("use", 9), ("arr", 2))
            .With("e", "a", ("use", 8), ("arr", 2));
        var optOut = new Comparison(ComparisonOperator.Equal, Use, new NumberLiteral(8));
        family.Of("a", Mean with { WeightedBy = "arr", OptOut = optOut }).ShouldBe((Value.Of(9.0), "over 1 child; 2 without a value; 1 opted out"));
        family.Of("a", Mean with { Value = new Reference("arr", ValueKind.Number, true), OptOut = new Comparison(ComparisonOperator.Less, Use, new NumberLiteral(50)) })
            .ShouldBe((Value.Of(1.0), "over 1 child; 3 opted out"));
    }

    [Fact]
    public void Children_WhoseParentIsNotThere_BelongToNobody()
    {
        var family = new Society().With("a", "gone", ("use", 1)).With("b", "b", ("use", 2));
        family.Of("b", Mean).Note.ShouldBe("no children");
        family.Census(Society.Metric(Mean)).Circles.ShouldBeEmpty();
    }

    [Fact]
    public void Children_InACircle_HaveNoParentAndAreNamedOnce()
    {
        var family = new Society().With("a", "c", ("use", 1)).With("b", "a", ("use", 2)).With("c", "b", ("use", 3)).With("d", "a", ("use", 4)).With("e", "d", ("use", 5));
        family.Census(Society.Metric(Mean)).Circles.ShouldHaveSingleItem().Accounts.ShouldBe(["a", "c", "b"]);
        family.Of("a", Mean with { Deep = true }).ShouldBe((Value.Of(4.5), "over 2 accounts below it"));
        family.Of("c", Mean).Note.ShouldBe("no children");
    }
}
