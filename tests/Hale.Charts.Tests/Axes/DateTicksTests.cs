using Hale.Charts.Axes;

namespace Hale.Charts.Tests.Axes;

public sealed class DateTicksTests
{
    [Fact]
    public void Ticks_AnyTime_AreFewInsideInOrderAndTellApart() => Property.Holds(random =>
    {
        var first = new DateOnly(1990 + random.Next(60), 1 + random.Next(12), 1 + random.Next(28));
        var days = 2 + random.Next(random.Next(2) == 0 ? 200 : 6000);
        var ticks = DateTicks.Of(first, days, random.Next(0, 12));
        TickLaws.CountIsReadable(ticks);
        TickLaws.AllInside(ticks, 0, days);
        TickLaws.LabelsDiffer(ticks.Select(tick => tick with { Label = $"{tick.Label} {first.AddDays((int)tick.Value).Year}" }).ToList());
        ticks.Select(tick => tick.Value).ShouldBeInOrder();
    });

    [Fact]
    public void Labels_OverNewYear_NameTheYearOnce() =>
        DateTicks.Of(new(2025, 9, 1), 240, 5).Select(tick => tick.Label).ShouldBe(["Sep 2025", "Nov", "Jan 2026", "Mar"]);

    [Fact]
    public void Ticks_OfMonths_StandAtTheirFirstDays() =>
        DateTicks.Of(new(2025, 1, 15), 200).Select(tick => new DateOnly(2025, 1, 15).AddDays((int)tick.Value).Day).ShouldAllBe(day => day == 1);
}
