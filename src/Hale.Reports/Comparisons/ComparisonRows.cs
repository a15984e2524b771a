using Hale.Engine.Comparing;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Comparisons;

/// <summary>The numbers of a comparison, as rows of a table.</summary>
internal static class ComparisonRows
{
    private const int BrierDecimals = 4;

    public static IReadOnlyList<ComparisonRow> Figures(BacktestComparison comparison)
    {
        var auc = comparison.Auc;
        List<ComparisonRow> rows = [new("Pairs in the right order (a coin: 50)", Pairs(auc.Before), Pairs(auc.After), Points(auc.Difference))];
        if (comparison.Capture is { } capture)
        {
            var chance = NumberWords.Fixed(capture.ByChance * 100, 0);
            rows.Add(new(
                $"Lost customers on a list of the worst {NumberWords.Plain(Math.Round(capture.Capacity * 100, 2))} % (at random: {chance})", Share(capture.Found.Before), Share(capture.Found.After), Points(capture.Found.Difference)));
        }

        if (comparison.Maps is { Brier: var brier })
        {
            rows.Add(new("Error of the probabilities, in later time (Brier; less is better)", Number(brier.Before), Number(brier.After), Signed(brier.Difference, Number(brier.Difference))));
        }

        return rows;
    }

    public static IReadOnlyList<ComparisonRow> Bands(BacktestComparison comparison) => [.. comparison.Bands.Select(band => new ComparisonRow(band.Name, Side(band.Before), Side(band.After), string.Empty))];

    private static string Pairs(Figure auc) => With(FigureWords.Pairs(auc), auc, FigureWords.PairsInterval(auc));

    private static string Share(Figure share) => With(FigureWords.OfHundred(share), share, FigureWords.OfHundredInterval(share));

    private static string Points(Figure difference) => Signed(difference, With(FigureWords.Points(difference), difference, FigureWords.PointsInterval(difference)));

    private static string Number(Figure figure) => With(FigureWords.Number(figure, BrierDecimals), figure, FigureWords.NumberInterval(figure, BrierDecimals));

    private static string Signed(Figure difference, string text) => (difference.Value > 0 ? "+" : string.Empty) + text;

    private static string Side(BandSide? side) => side is null ? "–" : $"{NumberWords.Count(side.Left)} of {NumberWords.Count(side.Observations)} left: {FigureWords.Rate(side.Rate)}";

    private static string With(string value, Figure figure, string interval) => figure.Value is null ? value : value + Sentences.Bracket(interval);
}
