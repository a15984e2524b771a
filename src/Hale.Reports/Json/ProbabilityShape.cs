using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Json;

/// <summary>Whether probabilities come true.</summary>
internal sealed record ProbabilityShape(
    ProbabilityBasis Basis,
    string? Map,
    DateOnly? FittedUntil,
    DateOnly? TestedFrom,
    int Observations,
    int Churners,
    bool Calibrated,
    CalibrationVerdict? Verdict,
    FigureShape ObservedExpected,
    FigureShape Intercept,
    FigureShape Slope,
    FigureShape Brier,
    FigureShape Skill,
    IReadOnlyList<ProbabilityShape.Group> Groups,
    IReadOnlyList<PointShape> Curve,
    string Text)
{
    public static ProbabilityShape Of(Probability probability) => new(
        probability.Basis,
        probability.Map,
        probability.FittedUntil,
        probability.TestedFrom,
        probability.Observations,
        probability.Churners,
        probability.Calibrated,
        probability.Verdict,
        FigureShape.Of(probability.ObservedExpected),
        FigureShape.Of(probability.Intercept),
        FigureShape.Of(probability.Slope),
        FigureShape.Of(probability.Brier),
        FigureShape.Of(probability.Skill),
        [.. probability.Groups.Select(group => new Group(group.Observations, group.Left, FigureShape.Finite(group.Stated), FigureShape.Of(group.Rate)))],
        PointShape.Of(probability.Curve),
        ProbabilityWords.Answer(probability));

    internal sealed record Group(int Observations, int Left, double? Stated, FigureShape Rate);
}
