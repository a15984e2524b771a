using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Json.Own;

/// <summary>How well a free model does on later time.</summary>
internal sealed record HeadroomShape(
    IReadOnlyList<string> Metrics,
    IReadOnlyList<HeadroomOrigin> Origins,
    int Observations,
    int Churners,
    FigureShape Auc,
    FigureShape ScoreAuc,
    FigureShape Gap,
    IReadOnlyList<HeadroomCoefficient> Coefficients,
    FigureShape NewCustomers,
    string Text)
{
    public static HeadroomShape? Maybe(ReportCard card) => card.Own?.Headroom is not { } headroom ? null : new(
        headroom.Metrics,
        headroom.Origins,
        headroom.Observations,
        headroom.Churners,
        FigureShape.Of(headroom.Auc),
        FigureShape.Of(headroom.ScoreAuc),
        FigureShape.Of(headroom.Gap),
        headroom.Coefficients,
        FigureShape.Of(headroom.NewCustomers),
        HeadroomWords.Of(card));
}
