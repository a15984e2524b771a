using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>How early the worst band warns.</summary>
internal sealed record WarningShape(
    string Band,
    int Leavers,
    IReadOnlyList<WarningShape.Row> At,
    IReadOnlyList<PointShape> LeaverCurve,
    IReadOnlyList<PointShape> StayerCurve,
    int HorizonDays,
    int Alerts,
    int TrueAlerts,
    int FalseAlerts,
    int OpenAlerts,
    double? AccountMonths,
    FigureShape FalsePerHundred,
    Shortfall? WhyNot,
    string Text)
{
    public static WarningShape Of(ReportCard card) => Of(card.Warning, WarningWords.Sentence(card));

    private static WarningShape Of(Warning warning, string text) => new(
        warning.Band,
        warning.Leavers,
        [.. warning.At.Select(row => new Row(row.Days, FigureShape.Of(row.Leavers), FigureShape.Of(row.Stayers)))],
        PointShape.Of(warning.LeaverCurve),
        PointShape.Of(warning.StayerCurve),
        warning.HorizonDays,
        warning.Alerts,
        warning.TrueAlerts,
        warning.FalseAlerts,
        warning.OpenAlerts,
        FigureShape.Finite(warning.AccountMonths),
        FigureShape.Of(warning.FalsePerHundred),
        warning.WhyNot,
        text);

    internal sealed record Row(int Days, FigureShape Leavers, FigureShape Stayers);
}
