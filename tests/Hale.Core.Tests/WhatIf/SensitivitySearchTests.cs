using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Tests.Scoring;

namespace Hale.Tests.WhatIf;

public sealed class SensitivitySearchTests
{
    private static readonly Score Score = new ScoreBuilder().Of(Card.Linear("usage", 3, 0, 10), Card.Ranges("tickets", 1, Card.AtMost(80, 2), Card.Else(0))).Build();

    [Fact]
    public void Find_AWeight_IsWhereTheMeanReachesTheLimit()
    {
        // 30 points weigh 3 and 80 weigh w: (90 + 80 w) / (3 + w) is 42.5 at w = 1, and 50 at w = 2.
        var found = Find(Score, ("usage", 3.0), ("tickets", 1));
        found.Weights.ShouldBe(2);
        var weight = found.Found.Single(number => (number.Kind, number.Path) == (NumberKind.Weight, "tickets"));
        (weight.Now, weight.At).ShouldBe((1m, 2m));
        found.Found.Single(number => (number.Kind, number.Path) == (NumberKind.Weight, "usage")).At.ShouldBe(1.5m);
    }

    [Fact]
    public void Find_LimitsAndPoints_MoveAlone()
    {
        var found = Find(Score, ("usage", 3.0), ("tickets", 1));
        At(found, NumberKind.BandLimit, "yellow").ShouldBe(42.5m);
        found.Found.Where(number => (number.Kind, number.Path) == (NumberKind.Limit, "usage")).Select(number => (number.Now, number.At)).ShouldBe([(0m, -1.7m), (10m, 7.5m)]);
        found.Found.ShouldNotContain(number => number.Kind == NumberKind.Points);
        found.Found.Select(number => number.Relative).ShouldBeInOrder();
    }

    [Fact]
    public void Find_PointsOfWhatHolds_AreOnTheOuterScale()
    {
        var found = Find(new ScoreBuilder().On(0, 10).Banded(new Band("red", 0), new Band("green", 50)).Of(Card.Ranges("tickets", 1, Card.AtMost(40, 2), Card.Else(0))).Build(), ("tickets", 1));
        var points = found.Found.Single(number => number.Kind == NumberKind.Points);
        (points.What, points.Now, points.At, points.Relative).ShouldBe(("≤ 2", 4m, 5m, .1));
    }

    [Fact]
    public void Find_WhereHigherIsWorse_IsOnTheScaleThatPeopleSee()
    {
        var found = Find(new ScoreBuilder().On(100, 0).Of(Card.Plain("a", 1)).Build(), ("a", 49));
        At(found, NumberKind.BandLimit, "yellow").ShouldBe(51);
    }

    [Fact]
    public void Find_ALimitOfACount_MovesInWholeNumbers()
    {
        var tickets = new Core.Metrics.Metric.EventMetric(
            "tickets", "tickets", Core.Metrics.Unit.None, ValueKind.Number, new Core.Metrics.EventSelection(["ticket"], null, null), Core.Metrics.EventAggregate.Count, null, Core.Metrics.YoungPolicy.Partial);
        var score = new ScoreBuilder().Of(Card.Ranges("tickets", 1, Card.AtMost(100, 2), Card.Else(0))).Build();
        var found = new SensitivitySearch(Trials.Of(score, [tickets], ("tickets", 2))).Find(TestContext.Current.CancellationToken);
        At(found, NumberKind.Limit, "tickets").ShouldBe(1);
    }

    [Fact]
    public void Find_WhatNoNumberChanges_IsNothing()
    {
        var score = new ScoreBuilder().Force(Card.Flag("flag"), "red").Of(Card.Plain("a", 1), Card.Plain("b", 1)).Build();
        Find(score, ("a", 90), ("b", 90), ("flag", true)).Found.ShouldAllBe(number => number.Kind != NumberKind.Weight);
    }

    [Fact]
    public void Find_RandomScorecards_ChangeTheBandAndNotAStepNearer() => Property.Holds(seed =>
    {
        var @case = new RandomCase(seed, rows: 2);
        var trials = Trials.Of(@case, 0);
        if (trials.Stored.Score.Status == ScoreStatus.NotEligible)
        {
            return;
        }

        var own = Knobs.Own(trials.Score, trials.Stored.Score.Scorecard, trials.Source);
        var knobs = new Knobs(own, trials.Source, trials.Metrics.ToDictionary(metric => metric.Name)).All().ToList();
        foreach (var number in new SensitivitySearch(trials).Find(TestContext.Current.CancellationToken).Found)
        {
            var knob = knobs.First(one => (one.Kind, one.Path, one.What, one.Now) == (number.Kind, number.Path, number.What, number.Now));
            Band(knob.With(number.At)).ShouldNotBe(trials.Stored.Score.Band);
            Band(knob.With(number.At - (Math.Sign(number.At - number.Now) * knob.Step))).ShouldBe(trials.Stored.Score.Band, $"{number.Path} {number.Kind} {number.Now} → {number.At}");
        }

        int? Band(Score score) => RandomCase.Evaluate(score, @case.Table)[0].Band;
    }, cases: 12);

    private static decimal At(Sensitivity found, NumberKind kind, string path) => found.Found.First(number => (number.Kind, number.Path) == (kind, path)).At;

    private static Sensitivity Find(Score score, params (string Metric, object Value)[] row)
    {
        var metrics = ScoreBuilder.Metrics(score).Append(new Core.Metrics.Metric.SeriesMetric("flag", "flag", Core.Metrics.Unit.None, ValueKind.Boolean, "flag")).ToList();
        return new SensitivitySearch(Trials.Of(score, metrics, row)).Find(TestContext.Current.CancellationToken);
    }
}
