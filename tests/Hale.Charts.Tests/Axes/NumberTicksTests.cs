using Hale.Charts.Axes;

namespace Hale.Charts.Tests.Axes;

public sealed class NumberTicksTests
{
    [Fact]
    public void Ticks_AnyRange_AreFewInsideEvenAndTellApart() => Property.Holds(random =>
    {
        var span = Math.Pow(10, random.Next(-3, 6)) * (1 + (random.NextDouble() * 9));
        var low = (random.NextDouble() - .5) * span * random.Next(0, 20);
        var unit = random.Next(2) == 0 ? ChartUnit.Number : ChartUnit.Percent;
        var ticks = NumberTicks.Of(unit, low, low + span, random.Next(0, 12));
        TickLaws.CountIsReadable(ticks);
        TickLaws.AllInside(ticks, low, low + span);
        TickLaws.EvenlySpaced(ticks, span);
        TickLaws.LabelsDiffer(ticks);
    });

    [Theory]
    [InlineData(ChartUnit.Percent, 0, 1, "0 %|20 %|40 %|60 %|80 %|100 %")]
    [InlineData(ChartUnit.Percent, 0, .05, "0 %|1 %|2 %|3 %|4 %|5 %")]
    [InlineData(ChartUnit.Number, -.2, .2, "−0.2|−0.1|0.0|0.1|0.2")]
    [InlineData(ChartUnit.Number, 0, 5000, "0|1,000|2,000|3,000|4,000|5,000")]
    public void Labels_Range_AreAsPeopleWriteThem(ChartUnit unit, double low, double high, string labels) =>
        string.Join('|', NumberTicks.Of(unit, low, high).Select(tick => tick.Label)).Replace('\u00A0', ' ').ShouldBe(labels);
}
