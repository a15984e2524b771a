using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Core.Time;
using Hale.Tests.Outcomes;
using Hale.Tests.Scoring;
using Hale.Tests.Subscriptions;

namespace Hale.Tests.Retention;

/// <summary>Laws of retention, over companies whose terms are drawn at random.</summary>
public sealed class RetentionLawsTests
{
    private static readonly Lifecycle Short = Lives.Contracts with { Grace = new Period(4, WindowUnit.Day) };

    [Fact]
    public void Bridge_AddsUpExactly() => Property.Holds(seed =>
    {
        var bridge = Books.Tally(Draw(seed)).Bridge;

        (bridge.Opening.Revenue + bridge.Began.Revenue + bridge.Returned.Revenue + bridge.Expanded.Revenue - bridge.Contracted.Revenue - bridge.Churned.Revenue - bridge.MergedAway.Revenue)
            .ShouldBe(bridge.Closing.Revenue);
        (bridge.Opening.Customers + bridge.Began.Customers + bridge.Returned.Customers - bridge.Churned.Customers - bridge.MergedAway.Customers).ShouldBe(bridge.Closing.Customers);
    });

    [Fact]
    public void Cohort_GrossIsNoMoreThanNetAndNoMoreThanItPaid() => Property.Holds(seed =>
    {
        var cohort = Books.Tally(Draw(seed)).Cohort;

        cohort.Retained.ShouldBeInRange(0, cohort.Start.Revenue);
        cohort.Retained.ShouldBeLessThanOrEqualTo(cohort.Retained + cohort.Expanded.Revenue);
        (cohort.EffectiveNumber ?? 0).ShouldBeLessThanOrEqualTo(cohort.Priced + 1e-9);
    });

    [Fact]
    public void Cohort_RetainedIsEachCustomerCappedByItself() => Property.Holds(seed =>
    {
        var movements = Draw(seed);

        Books.Tally(movements).Cohort.Retained.ShouldBe(movements
            .Where(one => one is { IsInCohort: true, IsUnpriced: false, Closing.IsOpen: false } && one.Kind != MovementKind.MergedAway)
            .Sum(one => Math.Min(one.Opening.Revenue!.Value, one.Closing.Revenue!.Value)));
    });

    [Fact]
    public void Tally_OrderOfTheAccounts_DoesNotMatter() => Property.Holds(seed =>
    {
        var movements = Draw(seed);
        var other = Books.Tally(new RandomTerms(seed).Shuffled(movements));

        Numbers(other).ShouldBe(Numbers(Books.Tally(movements)));
        (other.Cohort with { Squares = 0 }).ShouldBe(Books.Tally(movements).Cohort with { Squares = 0 });
    });

    [Fact]
    public void Tally_OfTwoPartsIsTheWhole() => Property.Holds(seed =>
    {
        var movements = Draw(seed);
        var (one, other) = (Books.Tally(movements.Take(5)), Books.Tally(movements.Skip(5)));

        Numbers(Books.Tally(movements)).ShouldBe(Numbers(one).Zip(Numbers(other), (left, right) => left + right));
    });

    private static List<AccountMovement> Draw(int seed)
    {
        var random = new RandomTerms(seed);
        var asOf = random.AsOf;
        var (from, until) = (RandomTerms.Day(random.Between(5, 20)), RandomTerms.Day(random.Between(22, 31)));
        var period = new RetentionPeriod("drawn", from, until, Terms.Berlin.DayOf(from), 1);
        return
        [
            .. Enumerable.Range(0, 12).Select(number => AccountMovement.Of(
                $"A{number}",
                new PaidHistory(AccountLedger.Of(Lives.Facts([.. Enumerable.Range(0, number % 5).Select(_ => random.Term()).Select(term => random.Index(4) == 0 ? term with { Product = "pause" } : term)]), Short, asOf, Terms.Berlin, (_, _) => true), Short, (PausedRevenue)(seed % 2)),
                [],
                period)),
        ];
    }

    private static IReadOnlyList<decimal> Numbers(RetentionTally tally) =>
    [
        tally.Bridge.Opening.Revenue, tally.Bridge.Closing.Revenue, tally.Bridge.Expanded.Revenue, tally.Bridge.Contracted.Revenue, tally.Bridge.Churned.Revenue, tally.Bridge.Began.Revenue, tally.Bridge.Returned.Revenue,
        tally.Bridge.Opening.Customers, tally.Bridge.Closing.Customers, tally.Bridge.Churned.Customers, tally.Renewals.Due, tally.Renewals.Renewed, tally.Renewals.KeptRevenue, tally.Renewals.DueRevenue,
    ];
}
