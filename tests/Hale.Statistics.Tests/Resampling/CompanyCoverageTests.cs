using Hale.Bench.Coverage.Companies;

namespace Hale.Statistics.Tests.Resampling;

/// <summary>A small run of the study of made companies: what the product prints covers the truth, and what takes rows for independent does not where horizons overlap.</summary>
public sealed class CompanyCoverageTests
{
    private const int Seeds = 36;
    private const int TruthParts = 2;
    private const int Churners = 50;

    // 95 % of 36 is 34.2; 29 or fewer would come by chance once in four hundred times.
    private const double Least = 0.82;

    [Fact]
    public void AucAndCalibration_OfOverlappingHorizons_CoverUnlikeRowsAsIfIndependent()
    {
        var rows = Run(CompanyLaw.HalfYear, (truth, accounts, seed) =>
        {
            var backtest = CompanyLaw.HalfYear.Draw(accounts, seed);
            return [.. CompanyStudy.Auc(backtest, truth, seed, Token), .. CompanyStudy.Calibration(backtest, truth, seed, Token)];
        });

        rows.Count.ShouldBe(4);
        rows.ShouldAllBe(row => row.Product.Share >= Least);
        rows.ShouldAllBe(row => row.Naive.Share < Least);
    }

    [Fact]
    public void FreeWeights_OfRepeatedAccounts_CoverTheTruth() =>
        Run(CompanyLaw.Monthly, (_, accounts, seed) => CompanyStudy.Weights(CompanyLaw.Monthly.Draw(accounts, seed), CompanyLaw.Monthly.Company.Truth)).ShouldAllBe(row => row.Product.Share >= Least);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IReadOnlyList<PromiseRow> Run(CompanyLaw law, Func<LawTruth, int, int, IReadOnlyList<Trial>> draw)
    {
        var truth = LawSample.Truth(law, TruthParts, Token);
        return PromiseRow.Of(law.Name, new KeptWorlds(folder: null, TextWriter.Null).Take(law.Name, Seeds, seed => draw(truth, truth.AccountsFor(Churners), seed), Token));
    }
}
