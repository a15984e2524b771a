using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Changes;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>What renewals did to what is paid.</summary>
public sealed class PastChangesTests
{
    [Fact]
    public void Overall_OfFewRenewals_IsTheStatedDefaultWithItsCount()
    {
        var past = new PastChanges(Books.AsOf);
        past.Add([Renewal(100, 80)], "a");
        var change = past.Overall();
        (change.IsAssumed, change.Renewals).ShouldBe((true, 1));
        change.Contraction.Expected.ShouldBe(0.03, 1e-9);
        past.BySegment().ShouldBeEmpty();
    }

    [Fact]
    public void Overall_OfManyRenewals_IsTheirMeanWithTheCapPerRenewal()
    {
        var past = new PastChanges(Books.AsOf);
        past.Add([.. Enumerable.Range(0, 60).Select(_ => Renewal(100, 100)), .. Enumerable.Range(0, 20).Select(_ => Renewal(100, 80)), .. Enumerable.Range(0, 20).Select(_ => Renewal(100, 150))], "a");
        var change = past.Overall();
        change.Contraction.Expected.ShouldBe(20.5 / 101 * 0.2, 1e-9);
        change.Expansion.Expected.ShouldBe(20.5 / 101 * 0.5, 1e-9);
        (change.Renewals, change.IsAssumed).ShouldBe((100, false));
    }

    [Fact]
    public void BySegment_OfASmallSegment_IsDrawnTowardsAll()
    {
        var past = new PastChanges(Books.AsOf);
        past.Add([.. Enumerable.Range(0, 90).Select(index => Renewal(100, index < 9 ? 80 : 100))], "large");
        past.Add([Renewal(100, 80), Renewal(100, 80)], "small");
        var bySegment = past.BySegment();
        bySegment["small"].Contraction.Expected.ShouldBeInRange(0.021, 0.199);
        bySegment["small"].Contraction.Expected.ShouldBeGreaterThan(bySegment["large"].Contraction.Expected);
        bySegment["small"].Renewals.ShouldBe(2);
    }

    [Fact]
    public void Renewals_AfterTheMoment_DoNotCount()
    {
        var past = new PastChanges(Books.AsOf);
        past.Add([.. Enumerable.Range(0, 30).Select(_ => Renewal(100, 80, days: 5))], "a");
        past.Overall().Renewals.ShouldBe(0);
    }

    private static LedgerEntry Renewal(decimal before, decimal after, int days = -20) =>
        new(OutcomeKind.Renewed, LedgerRule.Renewal, Books.In(days), Books.In(days), Books.In(days)) { Before = before, After = after };
}
