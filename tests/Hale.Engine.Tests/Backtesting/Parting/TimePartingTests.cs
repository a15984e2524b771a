using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Parting;

namespace Hale.Engine.Tests.Backtesting.Parting;

public sealed class TimePartingTests
{
    private static readonly PartedRow[] Rows = [Row(0, 90, 1, left: true), Row(30, 120, 2, left: true), Row(60, 150, 1, left: false), Row(90, 180, 3, left: true), Row(120, 210, 4, left: true)];

    [Fact]
    public void Origin_FitsOnWhatWasKnownByThen()
    {
        var part = new TimeParting(Rows, labelDays: 0).Of([Day(120)])[0];
        part.Fitted.ShouldBe([0, 1]);
        part.Tested.ShouldBe([4]);
    }

    [Fact]
    public void Grace_LeavesOutWhatNobodyKnewYet()
    {
        var parting = new TimeParting(Rows, labelDays: 7);
        parting.Of([Day(120)])[0].Fitted.ShouldBe([0]);
        (parting.ChurnersKnown(Day(120)), parting.ChurnersKnown(Day(127)), parting.ChurnersFrom(Day(90)), parting.AnyFrom(Day(121))).ShouldBe((1, 2, 2, false));
    }

    [Fact]
    public void Origins_ThatNothingFollows_HaveNoPart() => new TimeParting(Rows, labelDays: 0).Of([Day(90), Day(300)]).Count.ShouldBe(1);

    [Fact]
    public void EveryRow_IsTestedOnceAtMostAndNeverBesideWhatReachesIntoIt() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(
            Gen.Choose(0, 400).Select(day => Row(day, day + 30 + (day % 61), day % 7, day % 3 == 0)).ListOf().Zip(Gen.Choose(0, 500).ListOf()).Zip(Gen.Choose(0, 40)).ToArbitrary(),
            made =>
            {
                var ((rows, days), label) = made;
                var parts = new TimeParting([.. rows], label).Of([.. days.Distinct().Order().Select(Day)]);
                parts.SelectMany(part => part.Tested).ShouldBeUnique();
                foreach (var part in parts)
                {
                    part.Fitted.ShouldAllBe(fitted => part.Tested.All(tested => rows[fitted].Until.Micros + (label * Instant.MicrosPerDay) <= rows[tested].AsOf.Micros));
                }
            }));

    [Theory]
    [InlineData(3, new[] { 0, 3, 6 })]
    [InlineData(10, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData(20, new[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 })]
    public void Spread_TakesTheFirstAndEvenSteps(int most, int[] expected) => TimeParting.Spread([.. Enumerable.Range(0, 10)], most).ShouldBe(expected);

    private static PartedRow Row(int asOf, int until, int account, bool left) => new(Day(asOf), Day(until), account, left);

    private static Instant Day(int day) => new(day * Instant.MicrosPerDay);
}
