using Hale.Core.Expressions;
using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Tests.Explanation;

/// <summary>Which part of its rule gave a measure its points, in words.</summary>
public sealed class RuleTextTests
{
    [Theory]
    [InlineData(.68, "between 50 % and 80 %: 60 points")]
    [InlineData(.5, "≤ 50 %: 0 points")]
    [InlineData(.9, "≥ 80 %: 100 points")]
    public void Linear_NamesTheStretch(double value, string expected) => Rule(new Normalisation.Linear(.5m, .8m), Unit.Percent, ("a", value)).ShouldBe(expected);

    [Theory]
    [InlineData(10, "between 0 and 10: 50 points")]
    [InlineData(12, "between 10 and 30: 55 points")]
    [InlineData(31, "≥ 30: 100 points")]
    public void Piecewise_NamesTheStretch(double value, string expected) =>
        Rule(new Normalisation.Piecewise([new(0, 0), new(10, 50), new(30, 100)]), Unit.None, ("a", value)).ShouldBe(expected);

    [Theory]
    [InlineData(40, "between 0 and Target (Target: 80): 50 points")]
    [InlineData(90, "not between 0 and Target (Target: 80): 100 points")]
    public void Linear_LimitFromAMetric_NamesItsValue(double value, string expected) =>
        Rule(new Normalisation.Linear(0, Limit.Of("target")), Unit.None, ("a", value), ("target", 80)).ShouldBe(expected);

    [Theory]
    [InlineData(7, "≥ 5: 100 points")]
    [InlineData(2, "any other value: 0 points")]
    public void Bands_NameTheRange(double value, string expected) =>
        Rule(new Normalisation.Bands([Card.AtLeast(100, 5), Card.Else(0)]), Unit.None, ("a", value)).ShouldBe(expected);

    [Fact]
    public void Lookup_NamesRowAndColumn() => Rule(
        new Normalisation.Lookup(
            "target",
            [new LookupPart.Values(new NumberRange(null, false, 90, false)), new LookupPart.Rest()],
            [new(new LookupPart.Values(new NumberRange(.8m, true, null, false)), [100, 90]), new(new LookupPart.Rest(), [60, 20])]),
        Unit.Percent,
        ("a", .9),
        ("target", 30)).ShouldBe("≥ 80 %, Target < 90: 100 points");

    [Fact]
    public void Formula_AtTheEndOfTheScale_SaysSo() => Rule(
        new Normalisation.Formula(new Reference("target", ValueKind.Number, true)), Unit.None, ("a", 1), ("target", 300))
        .ShouldBe("points = target, within 0 to 100: 100 points, where the scale ends");

    [Fact]
    public void Segment_IsExplainedAsItIsForTheAccount()
    {
        var measure = Card.Linear("a", 1, 0, 10);
        var enterprise = measure with { Label = "For enterprises", Weight = 3, Normalisation = new Normalisation.Linear(0, 20) };
        measure = measure with { Segments = new Choice<Measure>("plan", new Dictionary<string, Measure> { ["enterprise"] = enterprise }, measure) };
        var node = Explain(measure, Unit.None, ("a", 5), ("plan", "enterprise"));

        (node.Label, node.Weight, node.Measure!.Normalisation, node.Rule).ShouldBe(("For enterprises", 3m, "0 → 0, 20 → 100", "between 0 and 20: 25 points"));
    }

    [Fact]
    public void LimitMissing_SaysWhichMetricIsMissing() => Explain(
        Card.Linear("a", 1, 0, 1) with { Normalisation = new Normalisation.Linear(0, Limit.Of("target")) }, Unit.None, ("a", 5), ("target", MissingReason.NotAsked))
        .StateText.ShouldBe("Target: never asked: its weight goes to its siblings");

    private static string? Rule(Normalisation normalisation, Unit unit, params (string Metric, object Value)[] row) =>
        Explain(Card.Measure("a", 1, normalisation), unit, row).Rule;

    private static ExplanationNode Explain(Measure measure, Unit unit, params (string Metric, object Value)[] row)
    {
        var score = new ScoreBuilder().Of(measure).Build();
        Metric[] metrics =
        [
            new Metric.SeriesMetric("a", "A", unit, ValueKind.Number, "a"),
            new Metric.SeriesMetric("target", "Target", Unit.None, ValueKind.Number, "target"),
            new Metric.SeriesMetric("plan", "Plan", Unit.None, ValueKind.Text, "plan"),
        ];
        var scored = Scored.Of(score, row);
        return ScoreExplanation.Explain(ScoreOutline.Of(score, metrics, _ => false), scored.Result, scored.Values).Root.Children[0];
    }
}
