using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.Backtesting;
using Hale.Engine.Weighting;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Weighting;

/// <summary>What must hold of fitted weights whatever the company.</summary>
public sealed class WeightLawsTests
{
    [Fact]
    public void Fit_LambdaWithoutEnd_IsTheExpert() => ForCompanies(made =>
    {
        var rows = FittingRows.Of(made, 0).Rows;
        var strong = WeightFitting.Fit(rows, 1e9).Value;
        var expert = WeightFitting.Fit(rows, double.PositiveInfinity).Value;
        strong.Weights.ShouldBe(rows.Tree.Expert, 1e-5);
        strong.Slope.ShouldBe(expert.Slope, 1e-4);
        strong.Intercept.ShouldBe(expert.Intercept, 1e-4);
    });

    [Fact]
    public void Fit_LambdaZeroAndNothingMissing_ForgetsTheExpert() => ForCompanies(made =>
    {
        if (made.Measures.Any(column => column.Points.ToArray().Any(double.IsNaN)))
        {
            return;
        }

        var other = WithWeights(made, [0.1m, 0.1m, 0.8m]);
        var (one, two) = (WeightFitting.Fit(FittingRows.Of(made, 0).Rows, 0).Value, WeightFitting.Fit(FittingRows.Of(other, 0).Rows, 0).Value);
        one.Weights.ShouldBe(two.Weights, 1e-9);
    });

    [Fact]
    public void Fit_ScaleOfTheExpertsWeights_DoesNotMatter() => ForCompanies(made =>
    {
        var scaled = WithWeights(made, [.. made.Outline.Scorecards[0].Nodes.Skip(1).Select(node => node.Weight * 40)]);
        foreach (var lambda in new[] { 0.1, 10 })
        {
            WeightFitting.Fit(FittingRows.Of(scaled, 0).Rows, lambda).Value.Weights.ShouldBe(WeightFitting.Fit(FittingRows.Of(made, 0).Rows, lambda).Value.Weights, 1e-9);
        }
    });

    [Fact]
    public void Fit_OrderOfTheMeasures_DoesNotMatter() => ForCompanies(made =>
    {
        var card = made.Outline.Scorecards[0];
        int[] order = [0, 3, 1, 2];
        var turned = made with
        {
            Outline = made.Outline with { Scorecards = [card with { Nodes = [.. order.Select((node, place) => card.Nodes[node] with { Index = place })] }] },
            Measures = [.. made.Measures.Select(column => column with { Node = Array.IndexOf(order, column.Node) })],
        };
        foreach (var lambda in new[] { 0, 1.0 })
        {
            var (one, two) = (WeightFitting.Fit(FittingRows.Of(made, 0).Rows, lambda).Value.Weights, WeightFitting.Fit(FittingRows.Of(turned, 0).Rows, lambda).Value.Weights);
            two.ShouldBe([one[2], one[0], one[1]], 1e-8);
        }
    });

    [Fact]
    public void Fit_AnyLambda_IsNotNegativeAndAddsUpToOne() => ForCompanies(made =>
    {
        foreach (var lambda in WeightFitting.Lambdas)
        {
            var model = WeightFitting.Fit(FittingRows.Of(made, 0).Rows, lambda).Value;
            model.Weights.ShouldAllBe(weight => weight >= 0);
            model.Weights.Sum().ShouldBe(1, 1e-12);
            model.Slope.ShouldBeGreaterThanOrEqualTo(0);
        }
    });

    [Fact]
    public void Scores_ByTheExpertsWeights_AreThePublishedOnesWhateverIsMissing() => ForCompanies(made =>
    {
        var rows = FittingRows.Of(made, 0).Rows;
        var scores = new WeightModel(0, rows.Tree.Expert, 1, 0).Scores(rows);
        scores.Select(score => 100 * score).ShouldBe(made.Rows.Where(row => row.Score is not null).Select(row => row.Score!.Value), 1e-6);
    });

    [Fact]
    public void Suggest_MeasureThatNeverHasPoints_KeepsItsShare()
    {
        var made = MadeBacktest.Of(new MadeCompany { Accounts = 300, Truth = [0.7, 0.3, 0.0], Weights = [0.2, 0.6, 0.2], Slope = 6 });
        var silent = made with
        {
            Measures = [.. made.Measures.Select(column => column.Node != 3 ? column : column with
            {
                Points = Enumerable.Repeat(double.NaN, made.Rows.Count).ToArray(),
                States = Enumerable.Repeat(NodeState.Missing, made.Rows.Count).ToArray(),
                Reasons = Enumerable.Repeat(MissingReason.NoData, made.Rows.Count).ToArray(),
            })],
        };
        var rows = FittingRows.Of(silent, 0).Rows;
        rows.Tree.Parts.ShouldBe([1, 2]);
        rows.Tree.Expert.ShouldBe([0.25, 0.75], 1e-12);
        var draft = DraftRounding.Of(rows.Tree, [0.75, 0.25]);
        draft.Select(weight => weight.After).ShouldBe([0.6m, 0.2m, 0.2m]);
    }

    [Fact]
    public void Apportioned_AnyShares_AddUpToAHundred() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        double[] parts = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.NextDouble() < 0.2 ? 0 : random.NextDouble())];
        parts[0] += 0.01;
        double[] shares = [.. parts.Select(part => part / parts.Sum())];
        var whole = DraftRounding.Apportioned(shares);
        whole.Sum().ShouldBe(100);
        whole.Zip(shares).ShouldAllBe(pair => Math.Abs(pair.First - (100 * pair.Second)) < 1);
    }));

    private static void ForCompanies(Action<Backtest> law)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            law(MadeBacktest.Of(new MadeCompany { Accounts = 120, Months = 12, Seed = seed, Missing = 0.15 * (seed % 3), Tendency = seed % 2, Weights = [0.2, 0.5, 0.3] }));
        }
    }

    private static Backtest WithWeights(Backtest made, decimal[] weights)
    {
        var card = made.Outline.Scorecards[0];
        return made with
        {
            Outline = made.Outline with { Scorecards = [card with { Nodes = [card.Nodes[0], .. card.Nodes.Skip(1).Zip(weights, (node, weight) => node with { Weight = weight })] }] },
            Rows = [.. made.Rows],
        };
    }
}
