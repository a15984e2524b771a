using Hale.Charts.Bars;
using Hale.Charts.Calibration;
using Hale.Charts.Dots;
using Hale.Charts.LeadTimes;
using Hale.Charts.Periods;
using Hale.Charts.Roc;
using Hale.Charts.Steps;

namespace Hale.Charts.Tests.Drawing;

/// <summary>Every chart, drawn from random values with a text in all places for text.</summary>
internal sealed class Samples(Random random, string text, double width = 440)
{
    public static readonly string[] Names = ["calibration", "roc", "bars", "steps", "dates", "lead", "periods", "dots"];

    private ChartHead Head => new("chart", text, text, width);

    public Svg Draw(string name, int size) => name switch
    {
        "calibration" => CalibrationChart.Draw(new(Head, text, text, Many(size, _ => new CalibrationGroup(Share(), Share(), Around(), random.Next(1000), text)), Line(size))),
        "roc" => RocChart.Draw(new(Head, text, text, new(text, Line(size)), new(text, Line(size)), Many(Math.Min(size, 3), _ => new RocMark(Share(), Share(), text, text)), text)),
        "bars" => IntervalBarsChart.Draw(new(Head, text, Unit(), Many(size, _ => new IntervalBar(text, Perhaps(), Around(), text, Toned(), text)), new(Share(), text))),
        "steps" => StepChart.Draw(new(Head, text, text, 20 + (size * 40), Many(size, _ => new StepSeries(text, Days(9), Toned(), 1, Many(9, index => new StillThere(index * 40, 900 - index)))), null, text)),
        "dates" => StepChart.Draw(new(Head, text, text, 20 + (size * 40), Many(size, _ => new StepSeries(text, Days(9), Toned())), new DateOnly(2025, 3, 1), text)),
        "lead" => LeadTimeChart.Draw(new(Head, text, text, new(text, Days(size), Toned()), new(text, Days(size), Toned()))),
        "periods" => PeriodChart.Draw(new(Head, text, Unit(), Many(size, _ => new PeriodValue(text, Perhaps(), Around(), text)), new(Share(), text), new(Share(), Around(), text))),
        "dots" => IntervalDotsChart.Draw(new(Head, text, Unit(), Many(size, _ => new IntervalDot(text, Perhaps(), Around(), text, Toned(), text, random.Next(2) == 0)), new(Share(), text))),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static List<T> Many<T>(int size, Func<int, T> make) => [.. Enumerable.Range(0, size).Select(make)];

    private List<LinePoint> Line(int size) => Many(size, index => new LinePoint((index + 1.0) / size, Share(), Around()));

    private List<LinePoint> Days(int size) => Many(size, index => new LinePoint(index * 17, Share(), Around()));

    private double Share() => random.Next(30) == 0 ? double.NaN : random.NextDouble();

    private double? Perhaps() => random.Next(8) == 0 ? null : Share();

    private Whisker? Around() => random.Next(6) switch
    {
        0 => null,
        1 => new(double.NegativeInfinity, double.NaN),
        _ => new(random.NextDouble() * .5, .5 + (random.NextDouble() * .5)),
    };

    private ChartUnit Unit() => random.Next(2) == 0 ? ChartUnit.Number : ChartUnit.Percent;

    private Tone Toned() => (Tone)random.Next(6);
}
