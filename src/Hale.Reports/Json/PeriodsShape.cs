using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>Whether the score holds over time.</summary>
internal sealed record PeriodsShape(IReadOnlyList<PeriodsShape.Row> Rows, DateOnly? Split, FigureShape Earlier, FigureShape Later, FigureShape Change, string Text)
{
    public static PeriodsShape Of(Periods periods) => new(
        [.. periods.Rows.Select(row => new Row(row.Label, row.First, row.Observations, row.Churners, FigureShape.Of(row.Rate), FigureShape.Of(row.Auc)))],
        periods.Split,
        FigureShape.Of(periods.Earlier),
        FigureShape.Of(periods.Later),
        FigureShape.Of(periods.Change),
        PeriodWords.Halves(periods));

    internal sealed record Row(string Label, DateOnly First, int Observations, int Churners, FigureShape Rate, FigureShape Auc);
}
