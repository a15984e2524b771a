using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Tests.Scoring;

namespace Hale.Tests.WhatIf;

public sealed class BandSearchTests
{
    private static readonly Score Two = new ScoreBuilder().Of(Card.Linear("usage", 9, 0, 10), Card.Ranges("tickets", 1, Card.AtMost(100, 2), Card.AtMost(50, 5), Card.Else(0))).Build();

    [Fact]
    public void Single_ALine_IsSolvedToTheStepOfItsGrid()
    {
        // 9 parts of 10 at 40 points are 36. Yellow needs 50, which 49.95 is printed as: 55.5 points.
        var found = Trials.Of(Two, ("usage", 4.0), ("tickets", 9)).ToBand("yellow");
        found.Single.ShouldHaveSingleItem().Metrics.ShouldHaveSingleItem().After.ShouldBe(Value.Of(5.55));
        found.Beyond.ShouldHaveSingleItem().AtBest.Score.Value.ShouldBe(46.0);
        found.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void Single_Ranges_GoToTheEndThatIsNear()
    {
        var found = Trials.Of(Two, ("usage", 5.1), ("tickets", 9)).ToBand("yellow");
        found.Single.Select(change => (change.Metrics[0].Metric.Name, change.Metrics[0].After.Number)).ShouldBe([("usage", 5.55), ("tickets", 5)]);
    }

    [Fact]
    public void Single_OfACount_IsAWholeNumber()
    {
        Metric[] metrics = [Events("usage"), Events("tickets")];
        Trials.Of(Two, metrics, ("usage", 4), ("tickets", 9)).ToBand("yellow").Single[0].Metrics[0].After.ShouldBe(Value.Of(6));
    }

    [Fact]
    public void Pairs_WhereNothingReachesAlone_CannotBeTakenBack()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1), Card.Plain("c", 1)).Build();
        var trials = Trials.Of(score, ("a", 30), ("b", 30), ("c", 30));
        var found = trials.ToBand("green");
        found.Single.ShouldBeEmpty();
        found.Pairs.Count.ShouldBe(3);
        foreach (var pair in found.Pairs)
        {
            pair.After.Score.Value!.Value.ShouldBeGreaterThanOrEqualTo(75);
            pair.Metrics.Sum(one => one.After.Number).ShouldBe(195, 1.01);
        }
    }

    [Fact]
    public void Together_WhereNoPairReaches_IsAllAtTheirBest()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1), Card.Plain("c", 1), Card.Plain("d", 1)).Build();
        var found = Trials.Of(score, ("a", 0), ("b", 0), ("c", 0), ("d", 0)).ToBand("green");
        found.Pairs.ShouldBeEmpty();
        found.Together!.Score.Value.ShouldBe(100);
    }

    [Fact]
    public void Single_ThatEndsACap_IsFoundInItsCondition()
    {
        var cap = new Comparison(ComparisonOperator.GreaterOrEqual, new Reference("urgent", ValueKind.Number, true), new NumberLiteral(2));
        var score = new ScoreBuilder().Of(Card.Plain("a", 1)).Cap(cap, "red").Build();
        var found = Trials.Of(score, [Events("urgent"), Events("a")], ("a", 90), ("urgent", 4)).ToBand("green");
        var change = found.Single.ShouldHaveSingleItem().Metrics.ShouldHaveSingleItem();
        (change.Metric.Name, change.Before, change.After).ShouldBe(("urgent", Value.Of(4), Value.Of(1)));
        found.Beyond.ShouldHaveSingleItem().Best.Metric.Name.ShouldBe("a");
    }

    [Fact]
    public void Single_OfAMissingValue_IsTheLeastThatReaches()
    {
        var found = Trials.Of(Two, ("usage", MissingReason.NoData), ("tickets", 9)).ToBand("yellow");
        found.Single.Select(change => (change.Metrics[0].Metric.Name, change.Metrics[0].After.Number)).ShouldBe([("usage", 5.55)]);
    }

    [Fact]
    public void Single_OfAGap_IsNotOffered()
    {
        var found = Trials.Of(Two, ("usage", MissingReason.SourceGap), ("tickets", 9)).ToBand("green");
        found.NotOffered.ShouldHaveSingleItem().Because.ShouldBe(WhyNotOffered.Missing);
    }

    [Fact]
    public void NotOffered_Kinds_AreWhatPeopleCannotChange()
    {
        var score = new ScoreBuilder().Of(Card.Plain("attribute", 1), Card.Plain("pulse", 1), Card.Plain("events", 1), Card.Plain("said", 1), Card.Plain("denied", 1) with { Influence = false }).Build();
        Metric[] metrics =
        [
            Events("events"), Events("denied"),
            new Metric.AttributeMetric("attribute", "attribute", Unit.None, ValueKind.Number, "seats", false),
            new Metric.AttributeMetric("said", "said", Unit.None, ValueKind.Number, "seats", false) { Influence = true },
            new Metric.SeriesMetric("pulse", "pulse", Unit.None, ValueKind.Number, "pulse") { Pulse = new Pulse(new PulseLevels.Range(0, 100)), Influence = true },
        ];
        var found = Trials.Of(score, metrics, ("attribute", 40), ("pulse", 40), ("events", 40), ("said", 40), ("denied", 40)).ToBand("yellow");
        found.NotOffered.Select(one => (one.Metric.Name, one.Because)).ShouldBe(
            [("attribute", WhyNotOffered.NotInfluenced), ("denied", WhyNotOffered.NotInfluenced), ("pulse", WhyNotOffered.Judgement)]);
        found.Single.Select(one => one.Metrics[0].Metric.Name).ShouldBe(["said", "events"]);
    }

    [Fact]
    public void Single_RandomScorecards_ReachAndNotAStepEarlier() => Property.Holds(seed =>
    {
        var @case = new RandomCase(seed, rows: 3);
        for (var row = 0; row < 3; row++)
        {
            Check(Trials.Of(@case, row));
        }
    }, cases: 15);

    private static void Check(AccountTrials trials)
    {
        var now = trials.Stored.Score.Band ?? -1;
        if (now + 1 >= trials.Score.Bands.All.Count || trials.Stored.Score.Status == Core.Scoring.ScoreStatus.NotEligible)
        {
            return;
        }

        var found = new BandSearch(trials, []).Find(now + 1, TestContext.Current.CancellationToken);
        foreach (var change in found.Single.Concat(found.Pairs))
        {
            var changes = change.Metrics.ToDictionary(one => one.Metric.Name, one => one.After);
            trials.Try(changes).Score.Band!.Value.ShouldBeGreaterThanOrEqualTo(now + 1);
            foreach (var one in change.Metrics.Where(one => one.After.Kind == ValueKind.Number && one.Before is { IsMissing: false } before && Math.Abs(before.Number) < 1e9))
            {
                var step = new Lever(one.Metric, trials, [trials.Score]).Grid.Step;
                var less = new Dictionary<string, Value>(changes) { [one.Metric.Name] = Value.Of((double)((decimal)one.After.Number - (Math.Sign(one.After.Number - one.Before.Number) * step))) };
                var beyond = (one.Before.Number - less[one.Metric.Name].Number) * Math.Sign(one.After.Number - one.Before.Number) >= 0;
                (beyond || trials.Try(less).Score.Band is null || trials.Try(less).Score.Band < now + 1).ShouldBeTrue($"{one.Metric.Name} {one.Before} → {one.After}, one step of {step} less");
            }
        }

        found.Beyond.ShouldAllBe(one => one.AtBest.Score.Band == null || one.AtBest.Score.Band < now + 1);
    }

    private static Metric.EventMetric Events(string name) => new(
        name, name, Unit.None, ValueKind.Number, new EventSelection(["login"], null, null), EventAggregate.Count, null, YoungPolicy.Partial);
}
