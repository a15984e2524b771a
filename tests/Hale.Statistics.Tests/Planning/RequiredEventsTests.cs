using FsCheck;
using FsCheck.Fluent;
using Hale.Statistics.Planning;

namespace Hale.Statistics.Tests.Planning;

public sealed class RequiredEventsTests
{
    [Fact]
    public void Variance_OfHalfAnArea_IsThatOfTheRankSum()
    {
        // At 0.5 without ties the rank sum's own variance is (m + n + 1)/(12·m·n).
        RequiredEvents.Variance(0.5, 30, 0.25).ShouldBe(121 / (12.0 * 30 * 90), 1e-15);
    }

    [Fact]
    public void ForHalfWidth_Always_IsTheFewestThatSuffice() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arb.From(Gen.Choose(1, 99)), Arb.From(Gen.Choose(1, 40)), Arb.From(Gen.Choose(1, 99)), (auc, width, share) =>
        {
            var events = RequiredEvents.ForHalfWidth(auc / 100.0, width / 100.0, share / 100.0);
            double HalfWidth(int count) => 1.959963984540054 * Math.Sqrt(RequiredEvents.Variance(auc / 100.0, count, share / 100.0));
            return HalfWidth(events) <= (width / 100.0) + 1e-12 && (events == 1 || HalfWidth(events - 1) > (width / 100.0) - 1e-12);
        }));

    [Fact]
    public void ForLowerBoundAbove_AnAreaAboveTheBound_IsTheHalfWidthBetweenThem() =>
        RequiredEvents.ForLowerBoundAbove(0.7, 0.6, 0.1).Value.ShouldBe(RequiredEvents.ForHalfWidth(0.7, 0.7 - 0.6, 0.1));

    [Fact]
    public void ForLowerBoundAbove_AnAreaBelowTheBound_HasAReason() =>
        RequiredEvents.ForLowerBoundAbove(0.55, 0.6, 0.1).Reason.ShouldBe(Degeneracy.TooFew);

    [Fact]
    public void ForHalfWidth_MoreThanANumberHolds_IsTheLargest() => RequiredEvents.ForHalfWidth(0.7, 1e-9, 0.1).ShouldBe(int.MaxValue);

    [Fact]
    public void ForHalfWidth_APerfectArea_IsOne() => RequiredEvents.ForHalfWidth(1, 0.01, 0.1).ShouldBe(1);

    [Theory]
    [InlineData(1.1, 0.1, 0.1)]
    [InlineData(0.7, 0, 0.1)]
    [InlineData(0.7, 0.1, 1)]
    [InlineData(double.NaN, 0.1, 0.1)]
    public void ForHalfWidth_OutsideTheRange_Throws(double auc, double halfWidth, double share) =>
        Should.Throw<ArgumentOutOfRangeException>(() => RequiredEvents.ForHalfWidth(auc, halfWidth, share));
}
