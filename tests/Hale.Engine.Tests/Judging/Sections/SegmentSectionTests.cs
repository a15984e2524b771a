using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Tests.Judging.Sections;

public sealed class SegmentSectionTests
{
    [Fact]
    public void Segment_WithTwentyChurners_HasARateAndASkillOfItsOwn()
    {
        var rows = Card(20, 19).Segments.Rows;

        (rows[0].Name, rows[0].Observations, rows[0].Accounts, rows[0].Churners).ShouldBe(("Large", 60, 60, 20));
        rows[0].Rate.ShouldBe(Figure.Of(20 / 60d, Wilson.Interval(20, 60)));
        rows[0].Auc.Interval.ShouldNotBeNull();
    }

    [Fact]
    public void Segment_WithFewerChurners_IsDrawnTowardsAllAndHasNoSkill()
    {
        var small = Card(40, 2).Segments.Rows[1];

        small.Auc.ShouldBe(Figure.None(Shortfall.FewChurners));
        small.Rate.Value!.Value.ShouldBeInRange(2 / 50d, 42 / 110d);
    }

    [Fact]
    public void Segment_OfSegmentsThatDoNotDiffer_IsNotSurerThanTheShareOfAll()
    {
        var (small, all) = (Card(12, 10).Segments.Rows[1].Rate.Interval!.Value, Wilson.Interval(22, 110));
        small.Low.ShouldBeLessThanOrEqualTo(all.Low);
        small.High.ShouldBeGreaterThanOrEqualTo(all.High);
    }

    [Fact]
    public void Segments_WithFewChurnersInAll_HaveNoRate() => Card(10, 9).Segments.Rows.ShouldAllBe(row => row.Rate == Figure.None(Shortfall.TooFew));

    [Fact]
    public void Segments_ThatLeaveAlike_DoNotDifferAndOthersDo()
    {
        Card(24, 20).Segments.DifferenceP!.Value.ShouldBeGreaterThan(0.5);
        Card(40, 2).Segments.DifferenceP!.Value.ShouldBeLessThan(0.001);
    }

    [Fact]
    public void Segment_OfAllAccountsAlike_IsNone() => new Company().Score("A", "2023-01-01", 1).Known("A", segment: "Large").Card(Company.Until("2024-01-01")).Segments.Rows.ShouldBeEmpty();

    [Fact]
    public void Segments_BeyondThoseListed_AreComparedAsOne()
    {
        var many = Named(segment => $"S{segment:00}");
        var lumped = Named(segment => $"S{Math.Min(segment, 20):00}");

        many.Rows.Count.ShouldBe(20);
        lumped.Rows.Count.ShouldBe(20);
        many.DifferenceP!.Value.ShouldBe(lumped.DifferenceP!.Value, 1e-9);
    }

    private static Segments Named(Func<int, string> name) => new Company()
        .Each(300, (all, account, id) => (account % 7 == 0 ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account % 60).Known(id, segment: name(account / 10)))
        .Card(Company.Until("2024-01-01")).Segments;

    private static ReportCard Card(int large, int small) => new Company()
        .Each(60, (all, account, id) => (account < large ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account * 7 % 60).Known(id, segment: "Large"))
        .Each(50, (all, account, id) => (account < small ? all.Left(id, "2023-02-01") : all).Score(id, "2023-01-01", account * 7 % 50).Known(id, segment: "Small"), "B")
        .Card(Company.Until("2024-01-01"));
}
