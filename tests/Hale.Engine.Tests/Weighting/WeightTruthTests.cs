using Hale.Engine.Weighting;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Weighting;

/// <summary>Intervals and shrinkage on companies whose true weights are known; a few seeds here, thousands in the bench.</summary>
public sealed class WeightTruthTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 0.1)]
    public void Free_OverSeeds_CoversTheTrueWeights(double tendency, double missing)
    {
        var company = new MadeCompany { Accounts = 300, Months = 18, Tendency = tendency, Missing = missing, Truth = [0.5, 0.3, 0.2], Weights = [0.3, 0.3, 0.4] };
        var (covered, all) = (0, 0);
        for (var seed = 1; seed <= 60; seed++)
        {
            var weights = FreeWeights.Of(MadeBacktest.Of(company with { Seed = seed }), 0).Value;
            covered += weights.Zip(company.Truth).Count(pair => pair.First.Interval.Contains(pair.Second));
            all += weights.Count;
        }

        TestContext.Current.SendDiagnosticMessage($"covered {covered} of {all}");
        ((double)covered / all).ShouldBeInRange(0.9, 0.995);
    }

    [Fact]
    public void Shrunk_FewChurners_SurprisesLessThanEitherEnd()
    {
        var company = new MadeCompany { Accounts = 60, Months = 12, Truth = [0.5, 0.3, 0.2, 0.0], Weights = [0.3, 0.3, 0.2, 0.2], Intercept = 1 };
        var losses = Enumerable.Range(1, 40).Select(seed => ShrinkageTrial.Of(
            MadeBacktest.Of(company with { Seed = seed }), MadeBacktest.Of(company with { Accounts = 800, Seed = 1_000 + seed }), 0, TestContext.Current.CancellationToken)).OfType<ShrinkageLosses>().ToList();

        var (expert, shrunk, free) = (losses.Average(loss => loss.Expert), losses.Average(loss => loss.Shrunk), losses.Average(loss => loss.Unpenalised));
        losses.Average(loss => loss.Churners).ShouldBeLessThan(50);
        shrunk.ShouldBeLessThan(free);
        shrunk.ShouldBeLessThan(expert);
    }
}
