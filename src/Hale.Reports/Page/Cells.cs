using Hale.Charts;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;
using Hale.Statistics;

namespace Hale.Reports.Page;

/// <summary>Figures as the charts take them and as tables print them.</summary>
internal static class Cells
{
    public static Whisker? Whisker(Interval? interval) => interval is { } ends ? new Whisker(ends.Low, ends.High) : null;

    public static LinePoint Point(CurvePoint point) => new(point.X, point.Y, Whisker(point.Band));

    public static IReadOnlyList<LinePoint> Points(IEnumerable<CurvePoint> points) => [.. points.Select(Point)];

    /// <summary>Such as <c>78 (72–83)</c>, or why not.</summary>
    public static string Pairs(Figure auc) => auc.Value is null ? Why(auc) : FigureWords.Pairs(auc).Replace(" of 100", "", StringComparison.Ordinal) + Bracket(auc, FigureWords.PairsInterval(auc));

    /// <summary>Such as <c>4.2 % (3.1–5.6 %)</c>, or why not.</summary>
    public static string Percent(Figure share) => share.Value is null ? Why(share) : FigureWords.Percent(share) + Bracket(share, FigureWords.PercentInterval(share));

    /// <summary>Where a curve passes a place, between its points.</summary>
    public static double? Height(IReadOnlyList<LinePoint> curve, double x)
    {
        for (var i = 1; i < curve.Count; i++)
        {
            var (from, to) = (curve[i - 1], curve[i]);
            if (x >= from.X && x <= to.X)
            {
                return to.X - from.X <= 0 ? to.Y : from.Y + ((to.Y - from.Y) * (x - from.X) / (to.X - from.X));
            }
        }
        return null;
    }

    /// <summary>How high a falling curve of steps stands at a place.</summary>
    public static double Step(IReadOnlyList<CurvePoint> curve, double x, double start) =>
        curve.Where(point => point.X <= x).Select(point => (double?)point.Y).LastOrDefault() ?? start;

    public static Tone Tone(int band, int bands) =>
        bands < 2 ? Charts.Tone.Plain :
        band == 0 ? Charts.Tone.Bad :
        band == bands - 1 ? Charts.Tone.Good :
        Charts.Tone.Warn;

    private static string Why(Figure figure) => figure.Why is { } why ? "not known: " + ShortfallWords.Brief(why) : "not known";

    private static string Bracket(Figure figure, string interval) => figure.Interval is not null ? $" ({interval})" : figure.Why is null or Shortfall.Exact ? "" : " (no interval)";
}
