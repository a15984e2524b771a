using Hale.Charts.Bars;
using Hale.Charts.Calibration;
using Hale.Charts.Dots;
using Hale.Charts.Periods;
using Hale.Charts.Steps;

namespace Hale.Charts.Tests.Drawing;

/// <summary>A larger value is drawn further along its axis.</summary>
public sealed class OrderTests
{
    private static readonly ChartHead Head = new("chart", "Title", "Description");

    [Fact]
    public void Bars_Values_HaveLengthsInTheirOrder() => Property.Holds(random =>
    {
        var values = Values(random);
        var picture = new Picture(IntervalBarsChart.Draw(new(Head, "share", ChartUnit.Percent, [.. values.Select(value => new IntervalBar("a", value, null, "1 of 2", Tone.Plain, "t"))])));
        InOrder(values, Read(picture, "chart-bar", "width"), 1);
    }, cases: 100);

    [Fact]
    public void Dots_Values_StandInTheirOrder() => Property.Holds(random =>
    {
        var values = Values(random);
        var picture = new Picture(IntervalDotsChart.Draw(new(Head, "AUC", ChartUnit.Number, [.. values.Select(value => new IntervalDot("a", value, null, "1", Tone.Plain, "t"))])));
        InOrder(values, Read(picture, "chart-dot", "cx"), 1);
    }, cases: 100);

    [Fact]
    public void Periods_Values_StandInTheirOrderAndInThatOfTime() => Property.Holds(random =>
    {
        var values = Values(random);
        var picture = new Picture(PeriodChart.Draw(new(Head, "AUC", ChartUnit.Number, [.. values.Select(value => new PeriodValue("a", value, null, "t"))])));
        InOrder(values, Read(picture, "chart-dot", "cy"), -1);
        Read(picture, "chart-dot", "cx").ShouldBeInOrder();
    }, cases: 100);

    [Fact]
    public void Calibration_Groups_StandInTheirOrderOnBothAxes() => Property.Holds(random =>
    {
        var values = Values(random).Order().ToList();
        var picture = new Picture(CalibrationChart.Draw(new(Head, "stated", "observed", [.. values.Select(value => new CalibrationGroup(value, value, null, 10, "t"))], [])));
        InOrder(values, Read(picture, "chart-dot", "cx"), 1);
        InOrder(values, Read(picture, "chart-dot", "cy"), -1);
    }, cases: 100);

    [Fact]
    public void Calibration_Sizes_GoWithTheAreaOfDots()
    {
        var picture = new Picture(CalibrationChart.Draw(new(Head, "stated", "observed", [new(.1, .1, null, 100, "t"), new(.2, .2, null, 400, "t")], [])));
        var radii = Read(picture, "chart-dot", "r");
        (radii[1] * radii[1]).ShouldBe(4 * radii[0] * radii[0], .01);
    }

    [Fact]
    public void Calibration_SmallShares_FillTheSquare() =>
        new Picture(CalibrationChart.Draw(new(Head, "stated", "observed", [new(.01, .02, null, 1, "t"), new(.11, .13, null, 1, "t")], []))).Texts.ShouldContain(text => text.Text == "15\u00A0%");

    [Fact]
    public void Steps_HighShares_SayWhereTheAxisBegins()
    {
        var picture = new Picture(StepChart.Draw(new(Head, "days", "share", 90, [new("green", [new(30, .93)], Tone.Good)])));
        picture.Texts.ShouldContain(text => text.Text == "axis begins at 90\u00A0%");
    }

    [Fact]
    public void Steps_StillThere_StandBeneathTheirTicks()
    {
        var picture = new Picture(StepChart.Draw(new(Head, "days", "share", 90, [new("red", [new(30, .5)], Tone.Bad, 1, [new(0, 10), new(30, 5), new(75, 3)])])));
        picture.Texts.Select(text => text.Text).Where(text => text is "10" or "5" or "3").ShouldBe(["10", "10", "10", "5", "5", "5", "3"]);
    }

    [Fact]
    public void Periods_MissingValue_IsAHollowMarkThatSaysWhy()
    {
        var picture = new Picture(PeriodChart.Draw(new(Head, "AUC", ChartUnit.Number, [new("a", .7, null, "t"), new("b", null, null, "only 3 left"), new("c", .6, null, "t")])));
        picture.WithClass("chart-hollow").ShouldHaveSingleItem().Parent!.Element("title")!.Value.ShouldBe("only 3 left");
    }

    private static List<double> Values(Random random) => [.. Enumerable.Range(0, random.Next(2, 12)).Select(_ => random.NextDouble())];

    private static List<double> Read(Picture picture, string css, string attribute) => [.. picture.WithClass(css).Select(element => Picture.Number(element.Attribute(attribute)!.Value))];

    private static void InOrder(IReadOnlyList<double> values, List<double> places, int direction)
    {
        places.Count.ShouldBe(values.Count);
        Enumerable.Range(0, values.Count).OrderBy(index => values[index]).Select(index => direction * places[index]).ShouldBeInOrder();
    }
}
