using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Tests.Scoring;

namespace Hale.Tests.WhatIf;

public sealed class RankingComparisonTests
{
    private static readonly Score Score = new ScoreBuilder().Of(Card.Plain("a", 3), Card.Plain("b", 1), Card.Group("g", 2, Card.Plain("c", 1))).Build();

    [Fact]
    public void Single_Weights_AreThoseThatMatter() =>
        new WeightShifts(Score).Single().Select(shift => (shift.Label, shift.Factor)).ShouldBe(
            [("a", .9), ("a", 1.1), ("b", .9), ("b", 1.1), ("g", .9), ("g", 1.1)]);

    [Fact]
    public void Draw_OfASeed_IsTheSameAgainAndWithinTenPercent()
    {
        var shifts = new WeightShifts(Score);
        decimal[] Weights(int seed, int number) => [.. shifts.Draw(seed, number).Score.Scorecards[0].Root.Children.Select(child => child.Weight)];
        Weights(1, 5).ShouldBe(Weights(1, 5));
        Weights(1, 5).ShouldNotBe(Weights(1, 6));
        Weights(2, 5).ShouldNotBe(Weights(1, 5));
        for (var number = 0; number < 200; number++)
        {
            var weights = Weights(7, number);
            new[] { weights[0] / 3, weights[1], weights[2] / 2 }.ShouldAllBe(factor => factor >= .9m && factor <= 1.1m);
        }
    }

    [Fact]
    public void Figures_OfTheSameScore_ArePerfect()
    {
        var figures = Compare(Score, Score, Table(50, seed: 3));
        (figures.Accounts, figures.BandChanges, figures.LowestStays).ShouldBe((50, 0, 1.0));
        figures.Correlation!.Value.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Figures_OfEqualScores_HaveNoCorrelation() =>
        Compare(Score, Score, Rows.Table([.. Enumerable.Repeat(Row(50, 50, 50), 12)])).Correlation.ShouldBeNull();

    [Fact]
    public void Figures_OfFewAccounts_HaveNoTenth() => Compare(Score, Score, Table(9, seed: 1)).LowestStays.ShouldBeNull();

    [Fact]
    public void Figures_OfOtherWeights_AreThoseByDefinition() => Property.Holds(seed =>
    {
        var table = Table(60, seed);
        var moved = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 3), Card.Group("g", 2, Card.Plain("c", 1))).Build();
        var figures = Compare(Score, moved, table);
        var (one, two) = (Values(Score, table), Values(moved, table));
        figures.Correlation!.Value.ShouldBe(Spearman(one, two), 1e-9);
        var (cut, otherCut) = (one.Order().ElementAt(5), two.Order().ElementAt(5));
        figures.LowestStays!.Value.ShouldBe((double)one.Zip(two).Count(pair => pair.First <= cut && pair.Second <= otherCut) / one.Count(value => value <= cut), 1e-12);
    }, cases: 20);

    private static RankingFigures Compare(Score score, Score other, ValueTable table)
    {
        var comparison = new RankingComparison(score, [new WeightShift("x", 1, other)]);
        comparison.Take(table, PathBefore.Nothing, PeopleOverrides.None, TestContext.Current.CancellationToken);
        comparison.Rank();
        comparison.Take(table, PathBefore.Nothing, PeopleOverrides.None, TestContext.Current.CancellationToken);
        return comparison.Results()[0].Figures;
    }

    private static double[] Values(Score score, ValueTable table) => [.. RandomCase.Evaluate(score, table).Values.ToArray().Select(value => Math.Round(value, 6))];

    private static double Spearman(double[] one, double[] other)
    {
        double Rank(double[] all, double value) => all.Count(known => known < value) + ((all.Count(known => known.Equals(value)) + 1) / 2.0);
        var pairs = one.Zip(other, (left, right) => (X: Rank(one, left), Y: Rank(other, right))).ToList();
        var (meanX, meanY) = (pairs.Average(pair => pair.X), pairs.Average(pair => pair.Y));
        return pairs.Sum(pair => (pair.X - meanX) * (pair.Y - meanY)) / Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.X - meanX, 2)) * pairs.Sum(pair => Math.Pow(pair.Y - meanY, 2)));
    }

    private static ValueTable Table(int rows, int seed)
    {
        var random = new Random(seed);
        return Rows.Table([.. Enumerable.Range(0, rows).Select(_ => Row(random.Next(101), random.Next(101), random.Next(101)))]);
    }

    private static Dictionary<string, Value> Row(int a, int b, int c) => Trials.Changes(("a", a), ("b", b), ("c", c));
}
