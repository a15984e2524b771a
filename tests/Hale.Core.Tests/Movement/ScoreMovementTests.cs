using Hale.Core.Movement;
using Hale.Core.Paths;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Movement;

/// <summary>Movements small enough to be divided by hand.</summary>
public sealed class ScoreMovementTests
{
    /// <summary>80, 60 with a alone, 49.9 with the override alone and with both: a ((60 − 80) + 0) / 2, the override ((49.9 − 80) + (49.9 − 60)) / 2.</summary>
    [Fact]
    public void Override_ThatBeganToHold_IsBlamedInsteadOfWhatItReads()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1)).Force(Card.Flag("urgent"), "red").Build();

        var movement = Moving.Between(Scored.Of(score, ("a", 80), ("urgent", false)), Scored.Of(score, ("a", 60), ("urgent", true)));

        movement.Published!.Points().ShouldBe(new Dictionary<string, decimal> { ["a"] = -10.0m, ["force red"] = -20.1m }, ignoreOrder: true);
        movement.Computed!.Points().ShouldBe(new Dictionary<string, decimal> { ["a"] = -20.0m });
    }

    [Fact]
    public void Force_AtBothEnds_HidesTheMovementAndShowsItBeneath()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1)).Force(Card.Flag("urgent"), 20).Build();

        var movement = Moving.Between(Scored.Of(score, ("a", 71.2), ("urgent", true)), Scored.Of(score, ("a", 64.0), ("urgent", true)));

        (movement.Published!.Before, movement.Published.After).ShouldBe((20, 20));
        movement.Published.Points()["a"].ShouldBe(0);
        movement.Computed!.Points()["a"].ShouldBe(-7.2m);
    }

    /// <summary>60, 40 with a alone, 30 with b: a (−20 + 0) / 2, b (−30 − 10) / 2.</summary>
    [Fact]
    public void MinimumOfTwo_BothFall_SharesWhatEitherWouldHaveDone()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).By(CombinationKind.Min).Build();

        Moving.Between(Scored.Of(score, ("a", 80), ("b", 60)), Scored.Of(score, ("a", 40), ("b", 30))).Published!.Points()
            .ShouldBe(new Dictionary<string, decimal> { ["a"] = -10, ["b"] = -20 }, ignoreOrder: true);
    }

    [Fact]
    public void Measure_ThatGoesMissing_IsACauseOfAvailability()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).Build();

        var cause = Moving.Between(Scored.Of(score, ("a", 40), ("b", 80)), Scored.Of(score, ("a", 40), ("b", MissingReason.NoData))).Published!.Causes.Single();

        cause.Points.ShouldBe(-20);
        cause.Cause.ShouldBeOfType<MovementCause.Availability>().Change.AfterText.ShouldBe("no data");
    }

    [Fact]
    public void Measure_ThatIsShownAndNotCounted_HasExactlyNothing()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 0)).By(CombinationKind.Min).Build();

        var parts = Moving.Between(Scored.Of(score, ("a", 80), ("b", 60)), Scored.Of(score, ("a", 47.5), ("b", 10))).Published!;

        parts.Exact()["b"].ShouldBe(0);
        parts.Points().ShouldBe(new Dictionary<string, decimal> { ["a"] = -32.5m, ["b"] = 0 }, ignoreOrder: true);
    }

    [Fact]
    public void Adjustment_WhoseConditionBeganToHold_IsACauseOfItsOwn()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1)).Adjusted(new Adjustment.Fixed("late", "Pays late", Card.Flag("overdue"), -10)).Build();

        Moving.Between(Scored.Of(score, ("a", 50), ("overdue", false)), Scored.Of(score, ("a", 60), ("overdue", true))).Published!.Points()
            .ShouldBe(new Dictionary<string, decimal> { ["a"] = 10, ["adjust late"] = -10 }, ignoreOrder: true);
    }

    [Fact]
    public void Scorecard_ThatIsAnother_TakesWhatOnlyOneOfTheTwoReads()
    {
        var score = new ScoreBuilder().First("young", Card.Flag("is_young"), Card.Plain("p", 1)).Of(Card.Plain("a", 1)).Build();

        var movement = Moving.Between(Scored.Of(score, ("is_young", true), ("p", 30), ("a", 80)), Scored.Of(score, ("is_young", false), ("p", 35), ("a", 90)));

        var cause = movement.Published!.Causes.Single();
        cause.Points.ShouldBe(60);
        var scorecard = cause.Cause.ShouldBeOfType<MovementCause.Scorecard>();
        (scorecard.Before, scorecard.After).ShouldBe(("young", "Everybody"));
        scorecard.Metrics.Select(change => change.Metric).ShouldBe(["a", "p"]);
    }

    /// <summary>a alone 50 → 40 at equal weights, and from weights 1 and 1 to 3 and 1 alone 50 → 65; together 50: a (−10 − 15) / 2, the definition (15 + 10) / 2.</summary>
    [Fact]
    public void Definition_ThatIsAnother_IsOneCause()
    {
        Score Weighted(decimal weight) => new ScoreBuilder().Of(Card.Plain("a", weight), Card.Plain("b", 1)).Build();

        Moving.Between(Scored.Of(Weighted(1), ("a", 80), ("b", 20)), Scored.Of(Weighted(3), ("a", 60), ("b", 20))).Published!.Points()
            .ShouldBe(new Dictionary<string, decimal> { ["a"] = -12.5m, ["definition"] = 12.5m }, ignoreOrder: true);
    }

    [Fact]
    public void ScoreThatFallsInSteps_ValuesUnchanged_IsMovedByWhereItWas()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1)).Build() with { Path = new ScorePath(new Decay.Steps(5, 5), null) };
        MovementEnd End(double state)
        {
            var table = Rows.Table([new Dictionary<string, Value> { ["a"] = Value.Of(50) }]);
            var before = new PathBefore(new Dictionary<string, PathState> { [table.Accounts[0]] = new(state, 1, 0, default) }, new Instant(Instant.MicrosPerDay), ProjectZone.Utc);
            return new(new ScoreEvaluator(score).Evaluate(table, before, TestContext.Current.CancellationToken)[0], table, 0);
        }

        var movement = Moving.Between(score, End(70), End(65));

        movement.Published!.Points().ShouldBe(new Dictionary<string, decimal> { ["state"] = -5 });
        movement.Published!.Causes.Single().Cause.ShouldBe(new MovementCause.State(70, 65));
        movement.Computed.ShouldNotBeNull().Change.ShouldBe(0);
    }

    [Fact]
    public void PlainMean_OfTwentyMetrics_IsExactWithSumsAndTheSameNested()
    {
        string[] names = [.. Enumerable.Range(0, 20).Select(index => $"m{index:D2}")];
        var score = new ScoreBuilder().Of([.. names.Select((name, index) => Card.Plain(name, index + 1))]).Build();
        var before = Scored.Of(score, [.. names.Select(name => (name, (object)40))]);
        var after = Scored.Of(score, [.. names.Select((name, index) => (name, (object)(30 + index)))]);

        var (sums, nested) = (Moving.Between(before, after).Published!, Moving.Between(before, after, useSums: false).Published!);

        (sums.IsNested, nested.IsNested).ShouldBe((false, true));
        foreach (var (name, part) in sums.Exact())
        {
            nested.Exact()[name].ShouldBe(part, 1e-9);
        }
    }

    [Fact]
    public void Scale_ThatIsAnother_IsSaidInsteadOfParts() =>
        Moving.Between(Scored.Of(new ScoreBuilder().Build(), ("a", 80)), Scored.Of(new ScoreBuilder().On(0, 10).Build(), ("a", 80))).Missing
            .ShouldBe("the scale was 0 to 100 and is 0 to 10: numbers of one cannot be subtracted from numbers of the other");

    [Fact]
    public void EndWithoutAnyNumber_IsSaidInsteadOfParts()
    {
        var score = new ScoreBuilder().Build();

        var movement = Moving.Between(Scored.Of(score, ("a", 80)), Scored.Of(score, ("a", MissingReason.NoData)));

        movement.Missing.ShouldBe("after: nothing that counts is present");
        (movement.Published, movement.Computed).ShouldBe((null, null));
    }

    [Fact]
    public void EndWithTooLittleData_ComputedNumbersAreCompared()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", 1)).Limited(null).Covered(.8m).Build();

        var movement = Moving.Between(Scored.Of(score, ("a", 80), ("b", 80)), Scored.Of(score, ("a", 60), ("b", MissingReason.NoData)));

        (movement.Missing, movement.Published).ShouldBe((null, null));
        movement.Computed!.Change.ShouldBe(-20);
    }

    [Fact]
    public void StoredNumber_ThatItsValuesDoNotGive_IsNotSplit()
    {
        var score = new ScoreBuilder().Build();
        var (before, after) = (Moving.End(Scored.Of(score, ("a", 80))), Moving.End(Scored.Of(score, ("a", 60))));

        Moving.Between(score, before with { Score = before.Score with { Computed = 81 } }, after).Missing.ShouldStartWith("the values that were kept do not give the stored numbers again");
    }
}
