using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Explanation;

namespace Hale.Tests.Scoring;

/// <summary>How old a value may be, and how long the last one known counts.</summary>
public sealed class AgeTests
{
    private static readonly Measure Stale = Card.Plain("a", 1) with { StaleAfter = 90, FlagAfter = 60 };

    private static readonly MissingPolicy LastKnown = new MissingPolicy.LastKnown(30, Card.Points(10));

    [Theory]
    [InlineData(90, NodeState.Present, MissingReason.None)]
    [InlineData(90.01, NodeState.Missing, MissingReason.Stale)]
    public void Value_OlderThanTheLimit_IsStale(double age, NodeState state, MissingReason reason)
    {
        var node = Score(Stale, 80, age)["a"];
        (node.State, node.Reason).ShouldBe((state, reason));
    }

    [Fact]
    public void Value_WithoutAnAge_IsNeverStale() => new ScoreBuilder().Of(Stale).Score(("a", 80)).Points("a").ShouldBe(80);

    [Theory]
    [InlineData(60, null)]
    [InlineData(60.5, "older than 60 days")]
    [InlineData(90, "older than 60 days")]
    [InlineData(91, null)]
    public void Flag_WhileTheValueCounts_SaysThatItIsOld(double age, string? flag) => Explain(Score(Stale, 80, age), age).Node("a").Flag.ShouldBe(flag);

    [Fact]
    public void Explanation_OfAStaleValue_NamesTheLimit() =>
        Explain(Score(Stale, 80, 100), 100).Node("a").StateText.ShouldBe("older than 90 days: its weight goes to its siblings");

    [Theory]
    [InlineData(90, NodeState.Present, 80)]
    [InlineData(91, NodeState.LastKnown, 80)]
    [InlineData(120, NodeState.LastKnown, 80)]
    [InlineData(120.5, NodeState.Filled, 10)]
    public void LastKnown_OfAStaleValue_CountsBeyondTheLimit(double age, NodeState state, int points)
    {
        var scored = Score(Stale.IfMissing(MissingReason.Stale, LastKnown), 80, age);
        scored["a"].State.ShouldBe(state);
        scored.Points("a").ShouldBe(points);
        scored["a"].Reason.ShouldBe(state == NodeState.Present ? MissingReason.None : MissingReason.Stale);
    }

    [Theory]
    [InlineData(40, NodeState.Present)]
    [InlineData(41, NodeState.LastKnown)]
    [InlineData(70, NodeState.LastKnown)]
    [InlineData(71, NodeState.Missing)]
    public void LastKnown_OfAnExpiredValue_CountsBeyondItsOwnExpiry(double age, NodeState state)
    {
        var measure = Card.Plain("a", 1).IfMissing(new MissingPolicy.LastKnown(30, Card.Redistribute));
        Score(measure, 80, age, expires: new Expiry(90, new Dictionary<string, decimal?> { ["80"] = 40 }))["a"].State.ShouldBe(state);
    }

    [Theory]
    [InlineData(30, NodeState.LastKnown)]
    [InlineData(31, NodeState.Filled)]
    public void LastKnown_WhereTheSourceHasAGap_CountsFromTheValueOn(double age, NodeState state) =>
        Score(Card.Plain("a", 1).IfMissing(LastKnown), 80, age, MissingReason.SourceGap)["a"].State.ShouldBe(state);

    [Fact]
    public void LastKnown_OfNoValue_IsWhatComesAfterwards() => new ScoreBuilder().Of(Card.Plain("a", 1).IfMissing(LastKnown)).Score(("a", MissingReason.NoData)).Points("a").ShouldBe(10);

    [Fact]
    public void LastKnown_IsNotPresent()
    {
        var scored = Score(Stale.IfMissing(LastKnown), 80, 100);
        scored.Printed.ShouldBe(80);
        scored.Result.Coverage.ShouldBe(0);
        scored.Bounds.ShouldBe((0, 100));
        Explain(scored, 100).Node("a").StateText.ShouldBe("older than 90 days: the last known value counts, 80 points");
    }

    [Fact]
    public void Limits_OfAnyAge_DivideTheAgesInOrder() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
        Gen.Choose(1, 100).SelectMany(limit => Gen.Choose(1, 100).SelectMany(days => Gen.Choose(0, 400).Select(age => (limit, days, age)))).ToArbitrary(),
        drawn =>
        {
            var (limit, days, age) = drawn;
            var measure = Card.Plain("a", 1) with { StaleAfter = limit, Missing = MissingPolicies.Redistribute with { Default = new MissingPolicy.LastKnown(days, Card.Redistribute) } };
            var state = Score(measure, 50, age)["a"].State;
            return state == (age <= limit ? NodeState.Present : age <= limit + days ? NodeState.LastKnown : NodeState.Missing);
        }));

    private static Scored Score(Measure measure, int value, double age, MissingReason missing = MissingReason.None, Expiry? expires = null)
    {
        var score = new ScoreBuilder().Of(measure).Build();
        Metric[] metrics = [new Metric.SeriesMetric("a", "A", Unit.None, ValueKind.Number, "a") { Expires = expires }];
        var known = Value.Of((double)value);
        var given = new Dictionary<string, Value> { ["a"] = missing == MissingReason.None ? known : Value.MissingFor(missing) };
        var table = GivenValues.Complete(metrics, given, "acme", new Dictionary<string, (Value, double)> { ["a"] = (known, age) });
        return new Scored(score, new ScoreEvaluator(score).Evaluate(table, CancellationToken.None)[0], given);
    }

    private static ScoreExplanation Explain(Scored scored, double age) => ScoreExplanation.Explain(
        ScoreOutline.Of(scored.Definition, ScoreBuilder.Metrics(scored.Definition), _ => false), scored.Result, scored.Values, ages: new Dictionary<string, double> { ["a"] = age });
}
