using Hale.Engine.Judging;
using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Engine.Tests.Judging;

public sealed class ShortfallsTests
{
    [Fact]
    public void Interval_ThatHoldsItsNumber_IsGiven() => Shortfalls.Figure(0.7, new Interval(0.7, 0.8)).ShouldBe(Figure.Of(0.7, new Interval(0.7, 0.8)));

    [Fact]
    public void Interval_ThatMissesItsNumber_IsNotGiven() => Shortfalls.Figure(0.69, new Interval(0.7, 0.8)).ShouldBe(Figure.Alone(0.69, Shortfall.NotSettled));

    [Fact]
    public void Reasons_OfTheNumberComeBeforeThoseOfTheInterval()
    {
        Shortfalls.Figure(Degeneracy.NoEvents, Degeneracy.TooFew).ShouldBe(Figure.None(Shortfall.NobodyLeft));
        Shortfalls.Figure(0.5, Degeneracy.Separation).ShouldBe(Figure.Alone(0.5, Shortfall.CompleteSeparation));
    }
}
