using Hale.Core.Definitions;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Populations;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Tests.Definitions;

public sealed class CanonicalDefinitionTests
{
    private static readonly Metric[] Metrics =
    [
        new Metric.SeriesMetric("nps", "NPS", Unit.None, ValueKind.Number, "nps"),
        new Metric.SeriesMetric("pulse", "Pulse", Unit.None, ValueKind.Number, "pulse"),
        new Metric.SeriesMetric("unused", "Unused", Unit.None, ValueKind.Number, "unused"),
    ];

    [Fact]
    public void Of_SiblingsInAnotherOrder_IsTheSame() =>
        Hash(Score(Measure("nps", 2), Measure("pulse", 1))).ShouldBe(Hash(Score(Measure("pulse", 1), Measure("nps", 2))));

    [Fact]
    public void Of_OtherLabelsAndAdvice_IsTheSame() =>
        Hash(Score(Measure("nps", 2) with { Label = "Net promoter", Why = "because", Do = "call" })).ShouldBe(Hash(Score(Measure("nps", 2))));

    [Fact]
    public void Of_WeightWrittenWithZeros_IsTheSame() => Hash(Score(Measure("nps", 2.50m))).ShouldBe(Hash(Score(Measure("nps", 2.5m))));

    [Fact]
    public void Of_AnotherWeight_IsAnother() => Hash(Score(Measure("nps", 2))).ShouldNotBe(Hash(Score(Measure("nps", 3))));

    [Fact]
    public void Of_AnotherLimit_IsAnother() =>
        Hash(Score(Measure("nps", 2) with { Normalisation = new Normalisation.Linear(0, 9) })).ShouldNotBe(Hash(Score(Measure("nps", 2))));

    [Fact]
    public void Of_MetricThatTheScoreDoesNotReach_IsLeftOut() => CanonicalDefinition.Of(Score(Measure("nps", 2)), Metrics, Population.Everyone).Text.ShouldNotContain("unused");

    [Fact]
    public void Of_MetricThatTheScoreReaches_IsPartOfIt()
    {
        Metric[] changed = [((Metric.SeriesMetric)Metrics[0]) with { Series = "nps_2" }, Metrics[1]];
        CanonicalDefinition.Of(Score(Measure("nps", 2)), changed, Population.Everyone).Hash.ShouldNotBe(Hash(Score(Measure("nps", 2))));
    }

    [Fact]
    public void Of_ProjectThatScoresEveryone_SaysNothingOfIt()
    {
        var text = CanonicalDefinition.Of(Score(Measure("nps", 2)), Metrics, Population.Everyone).Text;
        text.ShouldNotContain("population");
        text.ShouldNotContain("exclude");
    }

    [Fact]
    public void Of_PopulationAndExclusions_ArePartOfItWithTheirMetrics()
    {
        var enough = new Comparison(ComparisonOperator.Greater, new Reference("unused", ValueKind.Number, true), new NumberLiteral(3));
        var login = new Comparison(ComparisonOperator.Equal, new Reference("event", ValueKind.Text, false), new TextLiteral("login"));
        string[] hashes =
        [
            Hash(Score(Measure("nps", 2))),
            Hash(new Population(enough, [], [])),
            Hash(new Population(null, [new NamedCondition("few", enough)], [])),
            Hash(new Population(null, [], [new NamedCondition("api", login)])),
        ];
        hashes.ShouldBeUnique();
        CanonicalDefinition.Of(Score(Measure("nps", 2)), Metrics, new Population(enough, [], [])).Text.ShouldContain("\"unused\":{");
    }

    private static string Hash(Score score) => CanonicalDefinition.Of(score, Metrics, Population.Everyone).Hash;

    private static string Hash(Population population) => CanonicalDefinition.Of(Score(Measure("nps", 2)), Metrics, population).Hash;

    private static Measure Measure(string metric, decimal weight) =>
        new(metric, metric, weight, metric, new Normalisation.Linear(0, 10), MissingPolicies.Redistribute, null, null, null);

    private static Score Score(params ScorecardNode[] nodes) => new(
        "health",
        "Health",
        null,
        Scale.Hundred,
        new BandSet([new Band("red", 0), new Band("green", 50)]),
        0,
        Rounding.Default,
        2,
        [new Scorecard("everybody", "Everybody", null, new Group("root", "Health", 1, nodes), [])]);
}
