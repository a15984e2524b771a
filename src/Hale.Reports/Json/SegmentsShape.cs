using Hale.Engine.ReportCards;

namespace Hale.Reports.Json;

/// <summary>Whether the score holds everywhere.</summary>
internal sealed record SegmentsShape(IReadOnlyList<SegmentsShape.Row> Rows, double? DifferenceP)
{
    public static SegmentsShape Of(Segments segments) => new(
        [.. segments.Rows.Select(row => new Row(row.Name, row.Observations, row.Accounts, row.Churners, FigureShape.Of(row.Rate), FigureShape.Of(row.Auc)))],
        FigureShape.Finite(segments.DifferenceP));

    internal sealed record Row(string Name, int Observations, int Accounts, int Churners, FigureShape Rate, FigureShape Auc);
}
