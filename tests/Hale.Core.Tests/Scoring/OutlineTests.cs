using System.Text.Json;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

public sealed class OutlineTests
{
    [Fact]
    public void Outline_ThroughJson_IsTheSame()
    {
        var outline = ScoreOutline.Of(BusinessTemplate.Score().Build(), ScoreBuilder.Metrics(BusinessTemplate.Score().Build()), name => name == "plan");

        var json = JsonSerializer.Serialize(outline);
        var back = JsonSerializer.Deserialize<ScoreOutline>(json)!;

        JsonSerializer.Serialize(back).ShouldBe(json);
        back.Scorecards[0].Nodes.Select(WithoutRule).ShouldBe(outline.Scorecards[0].Nodes.Select(WithoutRule));
        back.Bands.ShouldBe(outline.Bands);
    }

    [Fact]
    public void Nodes_StandInCanonicalOrderAndRememberTheirPlaceInTheFile()
    {
        var nodes = OutlineOf(Card.Group("z", 2, Card.Plain("b", 1), Card.Plain("a", 3)), Card.Plain("c", 5)).Scorecards[0].Nodes;

        nodes.Select(node => (node.Index, node.Parent, node.Position, node.Path, node.Weight, node.IsGroup)).ShouldBe(
        [
            (0, -1, 0, string.Empty, 1m, true),
            (1, 0, 1, "c", 5m, false),
            (2, 0, 0, "z", 2m, true),
            (3, 2, 1, "z/a", 3m, false),
            (4, 2, 0, "z/b", 1m, false),
        ]);
    }

    [Fact]
    public void Linear_InPercent_ReadsAsInTheDefinition() => Normalisation(Card.Linear("a", 1, .5m, .8m), Unit.Percent).ShouldBe("50 % → 0, 80 % → 100");

    [Fact]
    public void Ranges_InPercent_ReadAsInTheDefinition() =>
        Normalisation(Card.Ranges("a", 1, Card.AtLeast(100, -.05m), Card.AtLeast(50, -.2m), Card.Else(0)), Unit.Percent).ShouldBe("≥ −5 %: 100 · ≥ −20 %: 50 · else 0");

    [Fact]
    public void Ranges_BetweenDays_NameTheUnitAtBothEnds() =>
        Normalisation(Card.Ranges("a", 1, new PointRange(40, new(1, true, 6, false)), Card.Else(12.5m)), Unit.Days).ShouldBe("1 day to below 6 days: 40 · else 12.5");

    [Fact]
    public void Map_ReadsFromTheFewestPointsUp()
    {
        var map = new Normalisation.Map(new Dictionary<string, decimal> { ["green"] = 100, ["red"] = 0, ["yellow"] = 50 }, 20);

        Normalisation(Card.Measure("a", 1, map), Unit.None).ShouldBe("red 0 · yellow 50 · green 100 · else 20");
    }

    [Fact]
    public void Map_OfABoolean_SaysYesAndNoAsItsValuesDo()
    {
        var score = new ScoreBuilder().Of(Card.Map("a", 1, ("true", 100), ("false", 0))).Build();

        ScoreOutline.Of(score, ScoreBuilder.Metrics(score), _ => false).Scorecards[0].Nodes[1].Measure!.Normalisation.ShouldBe("no 0 · yes 100");
    }

    [Fact]
    public void Points_AreShownOnTheOuterScale() =>
        ScoreOutline.Of(new ScoreBuilder().On(0, 10).Of(Card.Linear("a", 1, 0, 3)).Build(), [Metric("a", Unit.None)], _ => false)
            .Scorecards[0].Nodes[1].Measure!.Normalisation.ShouldBe("0 → 0, 3 → 10");

    [Fact]
    public void Missing_NamesTheDefaultAndTheExceptions() => OutlineOf(Card.Plain("a", 1)
            .IfMissing(Card.Points(50, PointsOrigin.Neutral))
            .IfMissing(MissingReason.NotAsked, Card.Withhold)
            .IfMissing(MissingReason.TooYoung, Card.Redistribute))
        .Scorecards[0].Nodes[1].Measure!.Missing
        .ShouldBe("counts as 50 (neutral) · the account is younger than the window: its weight goes to its siblings · never asked: the score is withheld");

    [Fact]
    public void Outline_KeepsWhatPeopleRead()
    {
        var measure = Card.Plain("a", 1) with { Label = "Use", Why = "It comes first", Do = "Call them" };
        var score = new ScoreBuilder().Covered(.6m).Rounded(2, mode: MidpointRounding.ToEven).Of(measure).Cap(Card.Flag("f"), 20).Force(Card.Flag("f"), "red").Build();

        var outline = ScoreOutline.Of(score, [Metric("a", Unit.Days)], name => name == "a");

        (outline.Label, outline.Question, outline.Decimals, outline.Halves, outline.MinimumCoverage).ShouldBe(("Health", "Will they renew?", 2, "to even", .6m));
        outline.Bands.ShouldBe([new("red", 0), new("yellow", 50), new("green", 75)]);
        outline.Scorecards[0].Overrides.ShouldBe([new("cap", "20", "capped at 20"), new("force", "red", "forced to red")]);
        WithoutRule(outline.Scorecards[0].Nodes[1]).Measure.ShouldBe(new(
            "a", "metric a", "days", "number", "0 days → 0, 100 days → 100", "its weight goes to its siblings", "It comes first", "Call them", true));
    }

    [Fact]
    public void Metric_NotAmongTheMetrics_Throws() => Should.Throw<KeyNotFoundException>(() => ScoreOutline.Of(new ScoreBuilder().Build(), [], _ => false));

    private static ScoreOutline OutlineOf(params ScorecardNode[] children)
    {
        var score = new ScoreBuilder().Of(children).Build();
        return ScoreOutline.Of(score, ScoreBuilder.Metrics(score), _ => false);
    }

    private static string Normalisation(Measure measure, Unit unit) =>
        ScoreOutline.Of(new ScoreBuilder().Of(measure).Build(), [Metric("a", unit)], _ => false).Scorecards[0].Nodes[1].Measure!.Normalisation;

    /// <summary>Lists are compared through their text.</summary>
    private static OutlineNode WithoutRule(OutlineNode node) => node with { Measure = node.Measure is { } measure ? measure with { Rule = null } : null };

    private static Metric Metric(string name, Unit unit) => new Metric.SeriesMetric(name, "metric " + name, unit, ValueKind.Number, name);
}
