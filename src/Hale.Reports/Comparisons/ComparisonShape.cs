using Hale.Engine.Comparing;
using Hale.Reports.Json;

namespace Hale.Reports.Comparisons;

/// <summary>A comparison for programs.</summary>
internal sealed record ComparisonShape(
    string Before,
    string After,
    int Side,
    string Headline,
    IReadOnlyList<string> Sentences,
    PairedFlow Flow,
    TreatmentBasis Treatment,
    int Accounts,
    int Churners,
    ComparisonShape.Pair Auc,
    ComparisonShape.Listed? Capture,
    IReadOnlyList<ComparisonShape.Band> Bands,
    ComparisonShape.Probabilities? Maps,
    ByChance? ByChance)
{
    public static ComparisonShape Of(BacktestComparison comparison, ComparedNames names) => new(
        names.Before,
        names.After,
        comparison.Side,
        ComparisonReport.Headline(comparison, names),
        ComparisonReport.Sentences(comparison, names),
        comparison.Flow,
        comparison.Treatment,
        comparison.Accounts,
        comparison.Churners,
        Pair.Of(comparison.Auc),
        comparison.Capture is { } capture ? new Listed(capture.Capacity, capture.Length, capture.Customers, Pair.Of(capture.Found), capture.ByChance) : null,
        [.. comparison.Bands.Select(band => new Band(band.Name, Counted.Of(band.Before), Counted.Of(band.After)))],
        comparison.Maps is { } maps ? new Probabilities(maps.FittedBefore.ToDateTimeOffset(), maps.Observations, maps.Churners, Pair.Of(maps.Brier)) : null,
        comparison.ByChance);

    internal sealed record Pair(FigureShape Before, FigureShape After, FigureShape Difference)
    {
        public static Pair Of(ComparedFigure figure) => new(FigureShape.Of(figure.Before), FigureShape.Of(figure.After), FigureShape.Of(figure.Difference));
    }

    internal sealed record Listed(double Capacity, double Length, int Customers, Pair Found, double ByChance);

    internal sealed record Band(string Name, Counted? Before, Counted? After);

    internal sealed record Counted(int Observations, int Left, FigureShape Rate)
    {
        public static Counted? Of(BandSide? side) => side is null ? null : new(side.Observations, side.Left, FigureShape.Of(side.Rate));
    }

    internal sealed record Probabilities(DateTimeOffset FittedBefore, int Observations, int Churners, Pair Brier);
}
