using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Weighting;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Weighting;

/// <summary>What outcomes advise on weights, on companies whose true weights are known.</summary>
public sealed class SuggestWeightsTests
{
    private static readonly MadeCompany Wrong = new() { Accounts = 500, Months = 24, Truth = [0.7, 0.3, 0.0], Weights = [0.1, 0.2, 0.7], Slope = 6, Intercept = 0.5, Seed = 3 };

    [Fact]
    public void Suggest_WeightsThatAreWrong_ProposesBetterOnes()
    {
        var found = Suggest(MadeBacktest.Of(Wrong));

        found.IsProposed.ShouldBeTrue();
        found.Gates.ShouldAllBe(gate => gate.Passed);
        found.Later!.AucGain.Interval!.Value.Low.ShouldBeGreaterThan(0);
        found.Weights.Single(weight => weight.Path == "m1").Fitted.ShouldBe(0.7, 0.15);
        found.Weights.Single(weight => weight.Path == "m3").Fitted.ShouldBeLessThan(0.15);
        found.Weights.Sum(weight => weight.Fitted).ShouldBe(1, 1e-12);
        found.Weights.ShouldAllBe(weight => weight.Fitted >= 0 && weight.Interval!.Value.Low <= weight.Interval.Value.High);
        found.Draft.Sum(weight => weight.After).ShouldBe(1);
        found.Draft.ShouldAllBe(weight => weight.After * 100 == Math.Truncate(weight.After * 100));
    }

    [Fact]
    public void Suggest_WeightsThatAreTrue_ProposesNothing()
    {
        var found = Suggest(MadeBacktest.Of(Wrong with { Weights = null, Truth = [0.5, 0.3, 0.2] }));

        found.IsProposed.ShouldBeFalse();
        found.Gates.ShouldContain(gate => !gate.Passed);
        found.Weights.Count.ShouldBe(3);
    }

    [Fact]
    public void Suggest_FewChurners_ShowsTheTableAndProposesNothing()
    {
        var found = Suggest(MadeBacktest.Of(Wrong with { Accounts = 60, Intercept = 2 }));

        found.Counts.Churners.ShouldBeLessThan(WeightGate.FewestChurners);
        found.Gates.OfType<WeightGate.Churners>().Single().Passed.ShouldBeFalse();
        found.IsProposed.ShouldBeFalse();
    }

    [Fact]
    public void Suggest_MeasureThatMeansChurn_PointsTheWrongWay()
    {
        var found = Suggest(MadeBacktest.Of(Wrong with { Truth = [1.3, 0, -0.3], Slope = 5, Weights = [0.4, 0.3, 0.3] }));

        var wrong = found.Weights.Single(weight => weight.Path == "m3");
        (wrong.PointsTheWrongWay, wrong.Fitted).ShouldBe((true, 0));
        wrong.AtZero.ShouldBeGreaterThan(0.9);
        found.Weights.Single(weight => weight.Path == "m1").PointsTheWrongWay.ShouldBeFalse();
    }

    [Fact]
    public void Suggest_RowsOfTheLockBoxAndCompetingEnds_AreNotLookedAt()
    {
        var made = MadeBacktest.Of(Wrong);
        var locked = made.Rows[made.Rows.Count * 3 / 4].AsOf;
        var open = Suggest(made with { Header = made.Header with { LockedFrom = locked } });
        var shuffled = Suggest(made with
        {
            Header = made.Header with { LockedFrom = locked },
            Rows = [.. made.Rows.Select(row => row.AsOf < locked ? row : row with { Answer = ObservedAnswer.Retained, Kind = null })],
        });
        shuffled.Weights.Select(weight => weight.Fitted).ShouldBe(open.Weights.Select(weight => weight.Fitted));
        open.Until.ShouldBeLessThanOrEqualTo(locked);

        var merged = Suggest(made with { Rows = [.. made.Rows.Select((row, place) => place % 7 == 0 ? row with { Answer = ObservedAnswer.Merged, Kind = OutcomeKind.Merged } : row)] });
        merged.Counts.EndedOtherwise.ShouldBe((made.Rows.Count + 6) / 7);
        merged.Counts.Rows.ShouldBe(made.Rows.Count - merged.Counts.EndedOtherwise);
    }

    [Fact]
    public void Suggest_SameBacktest_SameAnswer()
    {
        var made = MadeBacktest.Of(Wrong with { Missing = 0.2, Accounts = 200 });
        Suggest(made).Weights.ShouldBe(Suggest(made, threads: 1).Weights);
    }

    private static WeightSuggestion.Fitted Suggest(Backtest backtest, int? threads = null) => new SuggestWeights(new WeightingOptions { Resamples = 60, GainResamples = 200, Threads = threads })
        .Run(backtest, null, new Progress<WeightingProgress>(), TestContext.Current.CancellationToken).Single().Match(
            none => throw new InvalidOperationException(none.Why.ToString()), fitted => fitted);
}
