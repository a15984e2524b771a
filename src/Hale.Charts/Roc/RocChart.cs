using Hale.Charts.Axes;
using Hale.Charts.Marks;

namespace Hale.Charts.Roc;

/// <summary>Draws which part of those sought is found by flagging which part of the others; the area under the curve is the AUC.</summary>
public static class RocChart
{
    private const double DotRadius = 4;

    public static Svg Draw(RocModel model)
    {
        var curve = LineMarks.Usable(model.Curve.Points);
        return curve.Count switch
        {
            0 => NothingToDraw.Because(model.Head, "the curve has no points"),
            1 => NothingToDraw.Because(model.Head, "one point makes no curve"),
            _ => Draw(model, curve),
        };
    }

    private static Svg Draw(RocModel model, IReadOnlyList<LinePoint> curve)
    {
        var plot = new SquarePlot(model.Head, new(0, 1));
        plot.DrawAxes(model.OthersLabel, model.SoughtLabel);
        var line = plot.At(curve);
        var baseline = plot.At(LineMarks.Usable(model.Baseline?.Points ?? []));
        plot.Canvas.Path(
            PathText.Through([new(line[0].X, plot.Area.Bottom), .. line, new(line[^1].X, plot.Area.Bottom)]) + "Z",
            $"chart-area {ToneCss.Of(Tone.Plain)}");
        plot.DrawDiagonal(model.DiagonalLabel, curve);
        if (baseline.Count > 1)
        {
            LineMarks.Line(plot.Canvas, baseline, Tone.Second, model.Baseline!.Label);
        }

        LineMarks.Line(plot.Canvas, line, Tone.Plain, model.Curve.Label);
        DrawNames(plot, model, line, baseline);
        return plot.Canvas.Finish();
    }

    private static void DrawNames(SquarePlot plot, RocModel model, IReadOnlyList<Spot> line, IReadOnlyList<Spot> baseline)
    {
        var area = plot.Area;
        var placer = new LabelPlacer(new(area.Left + 2, area.Top + 2, area.Right - 2, area.Bottom - 2));
        placer.Avoid(line);
        placer.Avoid(baseline);
        placer.Avoid([new(area.Left, area.Bottom), new(area.Right, area.Top)]);
        foreach (var mark in model.Marks.Where(mark => double.IsFinite(mark.Others) && double.IsFinite(mark.Sought)))
        {
            DrawMark(plot, placer, mark);
        }

        List<(string Name, Tone Tone)> homeless = [];
        if (!LineMarks.TryName(plot.Canvas, placer, line, model.Curve.Label, Tone.Plain))
        {
            homeless.Add((model.Curve.Label, Tone.Plain));
        }

        if (baseline.Count > 1 && !LineMarks.TryName(plot.Canvas, placer, baseline, model.Baseline!.Label, Tone.Second))
        {
            homeless.Add((model.Baseline.Label, Tone.Second));
        }

        LineKey.Draw(plot.Canvas, area.Right - 10, area.Bottom - 8 - LineKey.Height(homeless.Count), homeless);
    }

    private static void DrawMark(SquarePlot plot, LabelPlacer placer, RocMark mark)
    {
        var spot = plot.At(mark.Others, mark.Sought);
        Shape.Dot(plot.Canvas, Tone.Plain, spot.X, spot.Y, DotRadius, mark.Tooltip);
        if (placer.Beside(spot, mark.Label, 6) is { } box)
        {
            plot.Canvas.Text(box.Left, box.Baseline, mark.Label, "chart-text chart-halo");
        }
    }
}
