using Hale.Charts.Axes;

namespace Hale.Charts.Tests.Axes;

public sealed class DayTicksTests
{
    [Fact]
    public void Ticks_AnyTime_AreFewInsideEvenAndTellApart() => Property.Holds(random =>
    {
        var until = 1 + (Math.Pow(10, random.Next(0, 5)) * random.NextDouble());
        var ticks = DayTicks.Of(until, random.Next(0, 12));
        TickLaws.CountIsReadable(ticks);
        TickLaws.AllInside(ticks, 0, until);
        TickLaws.EvenlySpaced(ticks, until);
        TickLaws.LabelsDiffer(ticks);
    });

    [Fact]
    public void Ticks_OfAYear_AreMonthsOfThirtyDays() => DayTicks.Of(365, 8).Select(tick => tick.Label).ShouldBe(["0", "60", "120", "180", "240", "300", "360"]);
}
