using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>What the bands mean.</summary>
internal sealed record BandsShape(BandSource Source, IReadOnlyList<BandsShape.Row> Rows, IReadOnlyList<BandsShape.Step> Steps, double? TrendP, BandsShape.Curves? Landmark)
{
    public static BandsShape Of(Bands bands) => new(
        bands.Source,
        [.. bands.Rows.Select(row => new Row(row.Name, FigureShape.Finite(row.Low), FigureShape.Finite(row.High), row.Observations, row.Left, FigureShape.Of(row.Rate), FigureShape.Finite(row.ShareOfLeavers)))],
        [.. bands.Steps.Select(step => new Step(step.Worse, step.Better, FigureShape.Of(step.Difference), BandWords.Step(step)))],
        FigureShape.Finite(bands.TrendP),
        Landmarks(bands.Landmark));

    private static Curves? Landmarks(Landmark? landmark) => landmark is null ? null : new(
        landmark.Day,
        landmark.Until,
        FigureShape.Finite(landmark.DifferenceP),
        landmark.Competing,
        landmark.Stratified,
        [.. landmark.Curves.Select(curve => new Curve(curve.Band, curve.Accounts, curve.Left, PointShape.Of(curve.Points)))]);

    internal sealed record Row(string Name, double? Low, double? High, int Observations, int Left, FigureShape Rate, double? ShareOfLeavers);

    internal sealed record Step(string Worse, string Better, FigureShape Difference, string Text);

    internal sealed record Curves(DateOnly Day, DateOnly Until, double? DifferenceP, bool Competing, bool Stratified, IReadOnlyList<Curve> Bands);

    internal sealed record Curve(string Band, int Accounts, int Left, IReadOnlyList<PointShape> Points);
}
