using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Tests.Scoring;

namespace Hale.Tests.WhatIf;

public sealed class AccountTrialsTests
{
    private static readonly Metric[] Metrics = [Number("users"), Number("seats"), Formula("use", "users", "seats"), Formula("twice", "use", "use")];

    private static readonly Score Score = new ScoreBuilder().Of(Card.Linear("use", 1, 0, 1), Card.Linear("twice", 1, 0, 2)).Build();

    [Fact]
    public void Try_AFormulasInput_ComputesWhatRestsOnIt()
    {
        var tried = Trials.Of(Score, Metrics, ("users", 5), ("seats", 10), ("use", .5), ("twice", 1.0)).Try(Trials.Changes(("users", 8)));
        (tried.Values["use"], tried.Values["twice"]).ShouldBe((Value.Of(.8), Value.Of(1.6)));
        tried.Score.Value.ShouldBe(80);
    }

    [Fact]
    public void Try_AFormulaThatIsSet_StaysAsItIsSet()
    {
        var tried = Trials.Of(Score, Metrics, ("users", 5), ("seats", 10), ("use", .5), ("twice", 1.0)).Try(Trials.Changes(("users", 8), ("use", .2)));
        tried.Values["use"].ShouldBe(Value.Of(.2));
        tried.Score.Value.ShouldBe(20);
    }

    [Fact]
    public void Left_AFormulaThatIsStoredOtherwise_StaysAndIsSaid()
    {
        var trials = Trials.Of(Score, Metrics, ("users", 5), ("seats", 10), ("use", .9), ("twice", 1.0));
        trials.Try(Trials.Changes(("users", 8))).Values["use"].ShouldBe(Value.Of(.9));
        trials.Left(Trials.Changes(("users", 8))).ShouldHaveSingleItem().Name.ShouldBe("use");
        trials.Left(Trials.Changes(("users", 5))).ShouldBeEmpty();
    }

    [Fact]
    public void Try_TheStoredValues_ChangesNothing() => Property.Holds(seed =>
    {
        var @case = new RandomCase(seed, rows: 2);
        var trials = Trials.Of(@case, 0);
        var stored = @case.Evaluate()[0];
        var tried = trials.Try(trials.Stored.Values.Where(value => trials.Metrics.Any(metric => metric.Name == value.Key)).ToDictionary(value => value.Key, value => value.Value));
        (tried.Score.Value, tried.Score.Computed, tried.Score.Band, tried.Score.Low, tried.Score.High).ShouldBe((stored.Value, stored.Computed, stored.Band, stored.Low, stored.High));
        tried.Score.Nodes.ShouldBe(stored.Nodes);
    }, cases: 150);

    [Fact]
    public void Try_AStaleValue_IsFreshWhenItIsSet()
    {
        var score = new ScoreBuilder().Of(Card.Plain("a", 1) with { StaleAfter = 10 }).Build();
        var inputs = new AccountInputs("acme", Trials.Changes(("a", 40)), new Dictionary<string, double> { ["a"] = 30 }, new Dictionary<string, string>());
        var trials = new AccountTrials(score, [], [Number("a")], inputs, Core.Paths.PathBefore.Nothing);
        trials.Stored.Score.Value.ShouldBeNull();
        trials.Try(Trials.Changes(("a", 60))).Score.Value.ShouldBe(60);
    }

    [Fact]
    public void Stored_AnExpiredPulse_GivesTheLastKnownValueAsLongAsItCounts()
    {
        var policy = new MissingPolicy.LastKnown(30, Card.Points(10));
        var score = new ScoreBuilder().Of(Card.Map("mood", 1, ("red", 0), ("green", 100)).IfMissing(policy)).Build();
        var pulse = new Metric.SeriesMetric("mood", "mood", Unit.None, ValueKind.Text, "mood")
        {
            Pulse = new Pulse(new PulseLevels.Words(["red", "green"])), Expires = new Expiry(90, new Dictionary<string, decimal?>()),
        };
        double? Points(double age) => new AccountTrials(
            score, [], [pulse], new AccountInputs("acme", Trials.Changes(("mood", MissingReason.Stale)), new Dictionary<string, double> { ["mood"] = age }, new Dictionary<string, string> { ["mood"] = "green" }),
            Core.Paths.PathBefore.Nothing).Stored.Score.Computed;
        (Points(100), Points(120), Points(121)).ShouldBe((100, 100, 10));
    }

    private static Metric.SeriesMetric Number(string name) => new(name, name, Unit.None, ValueKind.Number, name);

    private static Metric.FormulaMetric Formula(string name, string one, string other) => new(
        name, name, Unit.None, new Arithmetic(one == other ? ArithmeticOperator.Add : ArithmeticOperator.Divide, new Reference(one, ValueKind.Number, true), new Reference(other, ValueKind.Number, true)));
}
