using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Subscriptions;

public sealed class SubscriptionLawsTests
{
    [Fact]
    public void EveryMeasure_TermsInAnotherOrder_IsTheSame() => Property.Holds(TermsInAnotherOrder);

    private static void TermsInAnotherOrder(int seed)
    {
        var random = new RandomTerms(seed);
        var terms = random.Make();
        All(random.Shuffled(terms), random.AsOf).ShouldBe(All(terms, random.AsOf));
    }

    [Fact]
    public void EveryMeasure_StopAtOrAfterTheMoment_ChangesNothing() => Property.Holds(StopAtOrAfterTheMoment);

    private static void StopAtOrAfterTheMoment(int seed)
    {
        var random = new RandomTerms(seed);
        List<SubscriptionTerm> terms = [.. random.Make().Select(term => term with { Stopped = null })];
        All(terms.Select(term => term with { Stopped = random.Later() }), random.AsOf).ShouldBe(All(terms, random.AsOf));
    }

    [Fact]
    public void EveryMeasure_VersionsKnownLaterOrClosedBefore_ChangeNothing() => Property.Holds(VersionsKnownLaterOrClosedBefore);

    private static void VersionsKnownLaterOrClosedBefore(int seed)
    {
        var random = new RandomTerms(seed);
        var terms = random.Make();
        var later = random.Make().Select(term => term with { KnownAt = new Instant(random.Later().Micros + 1) });
        var gone = random.Make().Select(term => term with { ClosedAt = term.KnownAt });
        All(terms.Concat(later).Concat(gone), random.AsOf).ShouldBe(All(terms, random.AsOf));
    }

    [Fact]
    public void ArrTenureAndActive_TermSplitIntoTwoThatTouch_AreTheSame() => Property.Holds(TermSplitIntoTwoThatTouch);

    private static void TermSplitIntoTwoThatTouch(int seed)
    {
        var random = new RandomTerms(seed);
        List<SubscriptionTerm> terms = [random.Term() with { Stopped = null, KnownAt = RandomTerms.Day(0), ClosedAt = null }, .. random.Make()];
        var whole = terms[0];
        var boundary = new Instant(whole.Start.Micros + (random.Between(1, 40) * Instant.MicrosPerDay));
        if (whole.Ends is { } ends && ends <= boundary)
        {
            return;
        }

        List<SubscriptionTerm> split = [whole with { Ends = boundary }, whole with { Start = boundary }, .. terms.Skip(1)];
        foreach (var measure in new[] { SubscriptionMeasure.Arr, SubscriptionMeasure.Tenure, SubscriptionMeasure.Active })
        {
            Of(split, random.AsOf, measure).ShouldBe(Of(terms, random.AsOf, measure), $"{measure}");
        }
    }

    [Fact]
    public void Arr_AmountForAWholeTermSplitAtAMonth_IsTheSame() => Property.Holds(AmountForAWholeTermSplitAtAMonth);

    private static void AmountForAWholeTermSplitAtAMonth(int seed)
    {
        var random = new RandomTerms(seed);
        var (monthly, months) = (random.Between(1, 500), random.Between(2, 36));
        var until = random.Between(1, months);
        SubscriptionTerm Part(int from, int to) =>
            new(null, Month(from), Month(to), null, monthly * (to - from), null, "EUR", null, Month(0), null);

        foreach (var asOf in Enumerable.Range(0, months).Select(month => new Instant(Month(month).Micros + 1)).Append(Month(months)))
        {
            new TermsAsOf([Part(0, until), Part(until, months)], [], asOf, Terms.Berlin).Arr.ShouldBe(new TermsAsOf([Part(0, months)], [], asOf, Terms.Berlin).Arr);
        }
    }

    private static Instant Month(int month) => Terms.Berlin.StartOfDay(new DateOnly(2023, 1, 15).AddMonths(month));

    private static List<Value> All(IEnumerable<SubscriptionTerm> terms, Instant asOf) =>
        [.. Enum.GetValues<SubscriptionMeasure>().SelectMany(measure => new[] { Of(terms, asOf, measure), Of(terms, asOf, measure, "pro") })];

    private static Value Of(IEnumerable<SubscriptionTerm> terms, Instant asOf, SubscriptionMeasure measure, params IReadOnlyList<string> products) =>
        new TermsAsOf(terms, products, asOf, Terms.Berlin).Of(measure);
}
