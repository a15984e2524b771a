using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Json.Own;

/// <summary>What a measure is worth.</summary>
internal sealed record MeasureShape(
    string? Scorecard,
    string Label,
    string Metric,
    double Weight,
    double Share,
    FigureShape Auc,
    double? Free,
    Shortfall? WhyNotFree,
    bool PointsTheWrongWay,
    bool IsSure,
    IReadOnlyList<MeasureShape.State> States)
{
    public static MeasureShape Of(MeasureRow row) => new(
        row.Scorecard,
        row.Label,
        row.Metric,
        row.Weight,
        row.Share,
        FigureShape.Of(row.Auc),
        row.Free,
        row.WhyNotFree,
        row.PointsTheWrongWay,
        row.IsSure,
        [.. row.States.Select(state => new State(state.Presence, state.Observations, state.Left, FigureShape.Of(state.Rate), state.Points, state.PointsOfAlike, state.Flatters))]);

    internal sealed record State(MeasurePresence Presence, int Observations, int Left, FigureShape Rate, double? Points, double? PointsOfAlike, double? Flatters);
}
