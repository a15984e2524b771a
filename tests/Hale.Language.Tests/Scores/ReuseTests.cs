using Hale.Core.Scorecards;

namespace Hale.Tests.Scores;

/// <summary>Measure sets, points tables and values by segment, from files to measures.</summary>
public sealed class ReuseTests
{
    private const string Shared = """
        points: { level: { poor: 0, good: 10 } }
        measure_sets:
          usage:
            logins: { weight: 2, points: level, bands: { good: ">= 5", poor: else }, why: Because }
            amount: { linear: { from: 0, to: 20 } }
        """;

    [Fact]
    public void Use_MeasuresBeside_ReplaceKeysOfTheSetAndAddOthers()
    {
        var root = Read("use: usage\n    measures: { logins: { weight: 5, linear: { from: 0, to: 3 } }, days_quiet: { linear: { from: 9, to: 0 } } }");

        root.Children.Select(child => (child.Name, child.Weight)).ShouldBe([("logins", 5m), ("amount", 1m), ("days_quiet", 1m)]);
        var logins = root.Children[0].ShouldBeOfType<Measure>();
        (logins.Normalisation, logins.Why).ShouldBe((new Normalisation.Linear(0, 3), "Because"));
    }

    [Fact]
    public void Points_OfASharedTable_AreOnTheScaleOfTheScore()
    {
        var bands = Read("use: usage").Children[0].ShouldBeOfType<Measure>().Normalisation.ShouldBeOfType<Normalisation.Bands>();
        bands.Ranges.Select(range => range.Points).ShouldBe([100m, 0m]);
    }

    [Fact]
    public void Map_OfANumber_IsItsSingleValues()
    {
        var bands = Read("measures: { logins: { map: { 1: 0, 2: 2.5, else: 10 } } }").Children[0].ShouldBeOfType<Measure>().Normalisation.ShouldBeOfType<Normalisation.Bands>();
        bands.Ranges.ShouldBe([new PointRange(0, Only(1)), new PointRange(25, Only(2)), new PointRange(100, NumberRange.All)]);
    }

    [Fact]
    public void Bands_PointsRunning_KeepBothEnds()
    {
        var bands = Read("measures: { logins: { bands: { 0..5: \"0..<10\", 10: else } } }").Children[0].ShouldBeOfType<Measure>().Normalisation.ShouldBeOfType<Normalisation.Bands>();
        (bands.Ranges[0].Points, bands.Ranges[0].RunsTo, bands.Ranges[1].RunsTo).ShouldBe((0m, 50m, null));
    }

    [Fact]
    public void Measure_BySegment_IsReadForEach()
    {
        var measure = Read("measures: { logins: { weight: { by: plan, pro: 3, else: 1 }, linear: { from: 0, to: { by: is_active, yes: 30, else: 10 } }, missing: worst } }")
            .Children[0].ShouldBeOfType<Measure>();
        Measure For(string? plan, string? active) => Segments.Choose(measure, metric => metric == "plan" ? plan : active);

        For("pro", "true").ShouldSatisfyAllConditions(chosen => chosen.Weight.ShouldBe(3), chosen => chosen.Normalisation.ShouldBe(new Normalisation.Linear(0, 30)));
        For(null, null).ShouldSatisfyAllConditions(chosen => chosen.Weight.ShouldBe(1), chosen => chosen.Normalisation.ShouldBe(new Normalisation.Linear(0, 10)));
        For("basic", "true").Normalisation.ShouldBe(new Normalisation.Linear(0, 30));
        (measure.Weight, measure.Segments!.By).ShouldBe((1m, "plan"));
    }

    [Fact]
    public void Adjustment_BySegmentWithATable_KeepsItsConditionForEach()
    {
        var adjustment = Card("measures: { logins: { linear: { from: 0, to: 3 } } }\n    adjust:\n      - { name: quiet, label: Quiet, when: is_active, add: { metric: days_quiet, scale: -10..10, points: level, bands: { good: { by: plan, pro: \"<= 7\", else: \"<= 3\" }, poor: else } } }")
            .Additions.Adjustments.ShouldHaveSingleItem().ShouldBeOfType<Adjustment.Measured>();

        foreach (var (plan, to) in new[] { ("pro", 7m), ("basic", 3m) })
        {
            var measure = Segments.Choose(adjustment.Measure, _ => plan);
            (measure.Label, measure.When!.ToString()).ShouldBe(("Quiet", "is_active"));
            var bands = measure.Normalisation.ShouldBeOfType<Normalisation.Bands>();
            bands.Ranges.Select(range => range.Points).ShouldBe([100m, 50m]);
            bands.Ranges[0].Range.High!.Value.Number.ShouldBe(to);
        }
    }

    [Fact]
    public void Limits_NamedByMetrics_AreKept()
    {
        var root = Read("measures: { logins: { linear: { from: days_quiet, to: amount, outside: none } }, amount: { bands: { 10: \"1..<logins\", 0: else } } }");
        root.Children[0].ShouldBeOfType<Measure>().Normalisation.ShouldBe(new Normalisation.Linear(Limit.Of("days_quiet"), Limit.Of("amount")) { Bounded = true });
        root.Children[1].ShouldBeOfType<Measure>().Normalisation.Reads.ShouldBe(["logins"]);
    }

    [Fact]
    public void SharedFile_AnotherScaleThanItsPoints_IsReportedInTheFile()
    {
        using var project = TestProject.Sound().With("scores/shared.yaml", Shared.Replace("good: 10", "good: 11", StringComparison.Ordinal)).With("scores/mood.yaml", Text("use: usage"));
        project.Load().Diagnostics.ShouldContain(found => found.Id == "HALE5009" && found.Span.File == "scores/shared.yaml");
    }

    private static NumberRange Only(decimal number) => new(number, true, number, true);

    private static string Text(string body) => $"score: mood\nscale: 0..10\nbands: {{ red: 0, green: 5 }}\nscorecards:\n  - name: everybody\n    {body}\n";

    private static Group Read(string body) => Card(body).Root;

    private static Scorecard Card(string body)
    {
        using var project = TestProject.Sound().With("scores/shared.yaml", Shared).With("scores/mood.yaml", Text(body));
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Scores.Single(score => score.Name == "mood").Scorecards[0];
    }
}
