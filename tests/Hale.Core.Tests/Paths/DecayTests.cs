using Hale.Core.Paths;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Tests.Explanation;
using Hale.Tests.Scoring;

namespace Hale.Tests.Paths;

public sealed class DecayTests
{
    private static readonly ScorePath Steps = new(new Decay.Steps(5, 10), null);
    private static readonly ScorePath Weekly = new(new Decay.HalfLife(new Period(1, WindowUnit.Week)), null);

    [Fact]
    public void Steps_FirstClose_IsTheComputedNumber() => new Walk(Steps).Close(72).Printed.ShouldBe(72);

    [Fact]
    public void Steps_FurtherThanOneClose_GoesByAtMostSoMany() => new Walk(Steps).Scores(60, 72, 72, 72, 40, 40, 40, 40).ShouldBe([60m, 65m, 70m, 72m, 62m, 52m, 42m, 40m]);

    [Fact]
    public void Steps_OnlyRise_FallsAtOnce() => new Walk(new ScorePath(new Decay.Steps(5, null), null)).Scores(60, 72, 20).ShouldBe([60m, 65m, 20m]);

    [Fact]
    public void HalfLife_SeveralDays_GoesByElapsedDays()
    {
        var walk = new Walk(Weekly);
        walk.Close(0);
        walk.Close(80, days: 7).Printed.ShouldBe(40);
        walk.Close(80, days: 14).Printed.ShouldBe(70);
    }

    [Fact]
    public void HalfLife_SevenSingleDays_AreOneWeek()
    {
        var walk = new Walk(Weekly);
        walk.Close(0);
        Enumerable.Range(0, 7).Select(_ => walk.Close(80).Printed).ToList()[^1].ShouldBe(40);
    }

    [Fact]
    public void NoNumber_KeepsTheState_AndTheDaysRunOn()
    {
        var walk = new Walk(Weekly);
        walk.Close(0);
        walk.Close(null, days: 3).Printed.ShouldBeNull();
        walk.Close(80, days: 4).Printed.ShouldBe(40);
    }

    [Fact]
    public void Override_WhileItHolds_LeavesTheStateBeneath()
    {
        var walk = new Walk(Steps, new ScoreBuilder().Force(Card.Flag("churning"), "red"));
        walk.Close(80, further: ("churning", false));
        walk.Close(60, further: ("churning", true)).Printed.ShouldBe(49.9m);
        walk.Close(60, further: ("churning", false)).Printed.ShouldBe(60);
    }

    [Fact]
    public void Explanation_SaysHowFarAndWhy()
    {
        var walk = new Walk(Steps);
        walk.Close(60);
        var path = walk.Close(72).Explain().Path.ShouldNotBeNull();
        (path.Before, path.Moved, path.Days).ShouldBe((60m, 65m, 1));
        path.Texts.ShouldBe(["Moved 5.0 of 12 points from 60.0 towards 72.0: at most 5 points up a close."]);

        var weekly = new Walk(Weekly);
        weekly.Close(0);
        weekly.Close(80, days: 14).Explain().Path!.Texts.ShouldBe(["Moved 60.0 of 80 points from 0.0 towards 80.0: half of the way every 1w, 14 days since the close before."]);
    }

    [Fact]
    public void Explanation_ComputedNumberStaysBesideIt_AndAddsUp()
    {
        var walk = new Walk(Steps);
        walk.Close(60);
        var explained = walk.Close(72).Explain();
        (explained.Score, explained.Computed, explained.ChangedByOverride, explained.Root.Children.Sum(node => node.Contribution)).ShouldBe((65m, 72m, false, 72m));
    }

    [Fact]
    public void Move_AnyNumbers_NeverGoesBeyondAndEndsThere() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var walk = new Walk(random.Next(2) == 0 ? new ScorePath(new Decay.Steps(random.Next(1, 40), random.Next(1, 40)), null) : new ScorePath(new Decay.HalfLife(new Period(random.Next(1, 4), WindowUnit.Day)), null));
        var last = walk.Close(random.Next(0, 101)).Printed!.Value;
        var target = random.Next(0, 101);
        for (var close = 0; close < 100; close++)
        {
            var now = walk.Close(target).Printed!.Value;
            Math.Abs(target - now).ShouldBeLessThanOrEqualTo(Math.Abs(target - last));
            ((now - last) * (target - last)).ShouldBeGreaterThanOrEqualTo(0);
            last = now;
        }

        last.ShouldBe(target);
    }, cases: 40);

    [Fact]
    public void Bounds_OfAMovedScore_HoldIt() => Property.Holds(seed =>
    {
        var random = new Random(seed);
        var walk = new Walk(Steps, new ScoreBuilder().Of(Card.Plain("a", 1), Card.Plain("b", random.Next(1, 4))).Limited(null));
        for (var close = 0; close < 5; close++)
        {
            object other = random.Next(2) == 0 ? random.Next(0, 101) : Hale.Core.Values.MissingReason.NoData;
            var scored = walk.Close(random.NextDouble() * 100, further: ("b", other));
            scored.Printed!.Value.ShouldBeInRange(scored.Bounds.Low!.Value, scored.Bounds.High!.Value);
        }
    }, cases: 60);

    [Fact]
    public void Closes_AgainInOrder_AreTheSame() => Property.Holds(seed =>
    {
        var points = new Random(seed);
        double[] row = [.. Enumerable.Range(0, 8).Select(_ => points.NextDouble() * 100)];
        var path = new ScorePath(new Decay.HalfLife(new Period(3, WindowUnit.Day)), new Hysteresis(3, 2, 2));
        var (one, two) = (new Walk(path), new Walk(path));
        foreach (var number in row)
        {
            var (first, second) = (one.Close(number).Result, two.Close(number).Result);
            (first.Value, first.Band, first.Path).ShouldBe((second.Value, second.Band, second.Path));
        }
    }, cases: 60);

    [Fact]
    public void Preview_IsWhatTheCloseWouldBe_AndKeepsNothing()
    {
        var walk = new Walk(Steps);
        walk.Close(60);
        walk.Preview(90).Printed.ShouldBe(65);
        walk.Preview(90).Printed.ShouldBe(65);
        walk.Close(90).Printed.ShouldBe(65);
    }

    [Fact]
    public void WithoutPath_StatesChangeNothing()
    {
        var states = new Dictionary<string, PathState> { [Walk.Account] = new(10, 0, 0, default) };
        var table = Rows.Table([new Dictionary<string, Hale.Core.Values.Value> { ["a"] = Hale.Core.Values.Value.Of(80) }]);
        var result = new ScoreEvaluator(new ScoreBuilder().Build()).Evaluate(table, new PathBefore(states, default, ProjectZone.Utc), TestContext.Current.CancellationToken)[0];
        (result.Value, result.Path).ShouldBe((80, null));
    }
}
