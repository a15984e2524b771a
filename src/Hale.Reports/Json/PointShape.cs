using Hale.Engine.ReportCards;

namespace Hale.Reports.Json;

/// <summary>A point of a curve with its pointwise 95 % interval.</summary>
internal sealed record PointShape(double? X, double? Y, double? Low, double? High)
{
    public static IReadOnlyList<PointShape> Of(IReadOnlyList<CurvePoint> points) =>
        [.. points.Select(point => new PointShape(FigureShape.Finite(point.X), FigureShape.Finite(point.Y), FigureShape.Finite(point.Band?.Low), FigureShape.Finite(point.Band?.High)))];
}
