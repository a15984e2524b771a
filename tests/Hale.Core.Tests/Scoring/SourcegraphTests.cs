using Hale.Core.Scorecards;

namespace Hale.Tests.Scoring;

/// <summary>Sourcegraph's published scorecard in its versions: groups, a group of weight 0, measures that do not apply.</summary>
public sealed class SourcegraphTests
{
    private static readonly (string Metric, object Value)[] Row =
    [
        ("pulse", "healthy"), ("versions_behind", 3), ("precise_intel", true), ("defects", 1), ("questions", 12), ("champion", true), ("buyer", false),
        ("last_activity", 10), ("mau_per_seat", .72), ("dau_per_mau", .31), ("versions_have_threshold", true), ("has_seats", true),
    ];

    [Fact]
    public void Version3_RelationshipOfWeight0_Is8Point125()
    {
        var scored = Version3().Score(Row);

        scored.Printed.ShouldBe(8.125m);
        scored.Points("technical").ShouldBe(6.6667m);
        scored.Points("utilization").ShouldBe(7.5m);
        scored.Points("relationship").ShouldBe(5);
        scored["relationship"].NominalShare.ShouldBe(0);
        scored["relationship/buyer"].Contribution.ShouldBe(0);
        scored.Result.Coverage.ShouldBe(1);
    }

    [Fact]
    public void Version2_ThresholdOfVersion3_Is7Point4167()
    {
        var scored = Version2().Score(Row);

        scored.Printed.ShouldBe(7.4167m);
        scored.Points("technical").ShouldBe(7.5m);
        scored.Points("relationship").ShouldBe(6.6667m);
    }

    [Fact]
    public void Version2_VersionsBehindNotApplicable_Is7Point5417()
    {
        var scored = Version2().Score(Except("versions_have_threshold"));

        scored.Printed.ShouldBe(7.5417m);
        scored.Points("technical").ShouldBe(8.3333m);
        scored.Result.Coverage.ShouldBe(1);
    }

    [Fact]
    public void Version3_UnlimitedLicence_Is9Point5()
    {
        var scored = Version3().Score(Except("has_seats"));

        scored.Printed.ShouldBe(9.5m);
        scored.Points("utilization").ShouldBe(10);
    }

    private static (string Metric, object Value)[] Except(string flag) => [.. Row.Select(pair => pair.Metric == flag ? (flag, false) : pair)];

    private static ScoreBuilder Version2() => Weighted(5, 15, 25, Card.Linear("last_activity", 1, 30, 14), Card.Map("precise_intel", 1, ("true", 100), ("false", 0)));

    private static ScoreBuilder Version3() => Weighted(30, 15, 0, null, null);

    private static ScoreBuilder Weighted(decimal pulse, decimal technical, decimal relationship, Measure? lastActivity, Measure? preciseIntel) => new ScoreBuilder()
        .On(0, 10)
        .Rounded(4)
        .Of(
            Card.Map("pulse", pulse, ("poor", 0), ("concerning", 50), ("healthy", 100)),
            Card.Group("technical", technical, [
                Card.Ranges("versions_behind", 1, Card.AtMost(100, 2), Card.AtMost(50, 4), Card.Else(0)).Only("versions_have_threshold"),
                Card.Ranges("defects", 1, Card.Below(100, 2), Card.Below(50, 5), Card.Else(0)),
                Card.Ranges("questions", 1, Card.Below(100, 10), Card.Below(50, 15), Card.Else(0)),
                .. preciseIntel is null ? Array.Empty<ScorecardNode>() : [preciseIntel]]),
            Card.Group("relationship", relationship, [
                Card.Map("champion", 1, ("true", 100), ("false", 0)),
                Card.Map("buyer", 1, ("true", 100), ("false", 0)),
                .. lastActivity is null ? Array.Empty<ScorecardNode>() : [lastActivity]]),
            Card.Group(
                "utilization",
                55,
                Card.Ranges("mau_per_seat", 1, Card.Below(0, .5m), Card.Below(50, .8m), Card.Else(100)).Only("has_seats"),
                Card.Ranges("dau_per_mau", 1, Card.AtMost(0, .2m), Card.Below(50, .3m), Card.Else(100))));
}
