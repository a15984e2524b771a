using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>Longer lines, bounded ones, running bands, lookups, formulas and limits from metrics.</summary>
public sealed class FurtherNormalisationTests
{
    private static readonly Normalisation.Piecewise Steps = new([new(0, 0), new(10, 50), new(30, 100)]);

    private static readonly Normalisation.Lookup ByTenure = new(
        "tenure",
        [new LookupPart.Values(new NumberRange(null, false, 90, false)), new LookupPart.Rest()],
        [new(new LookupPart.Values(new NumberRange(.8m, true, null, false)), [100, 90]), new(new LookupPart.Rest(), [60, 20])]);

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 0)]
    [InlineData(5, 25)]
    [InlineData(10, 50)]
    [InlineData(12, 55)]
    [InlineData(30, 100)]
    [InlineData(1e300, 100)]
    public void Piecewise_RunsFromAnchorToAnchor(double value, int points) => Of(Steps, ("a", value)).Points("a").ShouldBe(points);

    [Theory]
    [InlineData(7, 70)]
    [InlineData(0, 0)]
    [InlineData(10, 100)]
    public void LinearBounded_Within_GivesPoints(double value, int points) =>
        Of(new Normalisation.Linear(0, 10) { Bounded = true }, ("a", value)).Points("a").ShouldBe(points);

    [Fact]
    public void LinearBounded_Outside_DoesNotApply()
    {
        // Planhat: a linear factor at 12 on 0 to 10 counts in full, a bounded one not at all.
        Of(new Normalisation.Linear(0, 10), ("a", 12)).Points("a").ShouldBe(100);
        var bounded = Of(new Normalisation.Linear(0, 10) { Bounded = true }, ("a", 12));
        (bounded["a"].State, bounded["b"].EffectiveShare).ShouldBe((NodeState.NotApplicable, 1d));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(25, 25)]
    [InlineData(49.9, 49.9)]
    [InlineData(50, 50)]
    [InlineData(60, 75)]
    [InlineData(70, 100)]
    public void RunningBands_GiveThePositionInTheirRange(double value, double points) => Of(
        new Normalisation.Bands(
        [
            new PointRange(0, new NumberRange(0, true, 50, false)) { RunsTo = 50 },
            new PointRange(50, new NumberRange(50, true, 70, true)) { RunsTo = 100 },
        ]),
        ("a", value)).Points("a").ShouldBe((decimal)points);

    [Theory]
    [InlineData(.9, 30, 100)]
    [InlineData(.9, 90, 90)]
    [InlineData(.79, 30, 60)]
    [InlineData(.79, 90, 20)]
    public void Lookup_RowAndColumn_GiveThePoints(double value, double tenure, int points) => Of(ByTenure, ("a", value), ("tenure", tenure)).Points("a").ShouldBe(points);

    [Fact]
    public void Lookup_SecondMetricMissing_IsMissingForItsReason() =>
        Of(ByTenure, ("a", .9), ("tenure", MissingReason.TooYoung))["a"].Reason.ShouldBe(MissingReason.TooYoung);

    [Fact]
    public void Lookup_CategoryWithoutColumn_IsAnError() => Of(
        new Normalisation.Lookup("plan", [new LookupPart.Category("pro")], [new(new LookupPart.Rest(), [40])]), ("a", 1), ("plan", "basic"))["a"].Reason
        .ShouldBe(MissingReason.Error);

    [Theory]
    [InlineData(3, 70)]
    [InlineData(20, 0)]
    public void Formula_GivesPointsWithinTheScale(double tickets, int points)
    {
        // saastainednumbers: 100 − 10 × tickets, and not below 0.
        var formula = new Normalisation.Formula(new Arithmetic(
            ArithmeticOperator.Subtract,
            new NumberLiteral(100),
            new Arithmetic(ArithmeticOperator.Multiply, new NumberLiteral(10), new Reference("a", ValueKind.Number, true))));
        Of(formula, ("a", tickets)).Points("a").ShouldBe(points);
    }

    [Fact]
    public void Formula_OnAnotherScale_GivesPointsOnIt()
    {
        var formula = new Normalisation.Formula(new Reference("nps", ValueKind.Number, true));
        new ScoreBuilder().On(-100, 100).Of(Card.Measure("a", 1, formula)).Score(("a", 1), ("nps", 40)).Printed.ShouldBe(40);
    }

    [Theory]
    [InlineData(40, 100)]
    [InlineData(80, 50)]
    public void Linear_LimitFromAMetric_IsTheAccountsOwn(double target, int points) =>
        Of(new Normalisation.Linear(0, Limit.Of("target")), ("a", 40), ("target", target)).Points("a").ShouldBe(points);

    [Fact]
    public void Linear_LimitMissing_IsMissingForItsReason() =>
        Of(new Normalisation.Linear(0, Limit.Of("target")), ("a", 40), ("target", MissingReason.NotAsked))["a"].Reason.ShouldBe(MissingReason.NotAsked);

    [Fact]
    public void Linear_LimitsCoincide_IsAnError() => Of(new Normalisation.Linear(0, Limit.Of("target")), ("a", 40), ("target", 0))["a"].Reason.ShouldBe(MissingReason.Error);

    [Theory]
    [InlineData(8, 100)]
    [InlineData(7, 0)]
    public void Bands_LimitFromAMetric_IsTheAccountsOwn(double value, int points) => Of(
        new Normalisation.Bands([new PointRange(100, new LimitRange(Limit.Of("target"), true, null, false)), Card.Else(0)]), ("a", value), ("target", 8)).Points("a").ShouldBe(points);

    private static Scored Of(Normalisation normalisation, params (string Metric, object Value)[] row) =>
        new ScoreBuilder().Limited(null).Of(Card.Measure("a", 1, normalisation), Card.Plain("b", 1)).Score([.. row, ("b", 50)]);
}
