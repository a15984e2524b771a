using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Tests.Scores;

public sealed class ScoreReaderTests
{
    private const string Text = """
        score: mood
        question: How are they?
        scale: 0..10
        bands: { red: 0, yellow: 5, green: 7.5 }
        minimum_coverage: 60%
        redistribution_limit: none
        rounding: { groups: 0, halves: even }
        scorecards:
          - { name: few, when: logins < 5, measures: { logins: { linear: { from: 10, to: 0 } } } }
          - name: everybody
            label: Everybody
            measures:
              plan: { map: { pro: 10, basic: 2.5, else: 0 }, missing: 2.5 }
            groups:
              inner:
                weight: 3
                measures:
                  busy: { metric: logins, label: Busy, weight: 0.5, bands: { 10: ["0", "> 9"], 5: "1..9" }, missing: { default: worst, no_data: withhold, too_young: neutral } }
                  is_active: { map: { yes: 10, no: 0 }, when: plan is not missing, why: Because, do: Call }
            overrides:
              - { when: logins < 1, force: red, because: Silent }
              - { when: amount < 1, cap: 5, because: Poor }
        """;

    [Fact]
    public void Read_Score_KeepsItsHead()
    {
        var score = Read(Text);
        (score.Name, score.Label, score.Question, score.Scale).ShouldBe(("mood", "mood", "How are they?", new Scale(0, 10)));
        (score.MinimumCoverage, score.RedistributionLimit).ShouldBe((0.6m, null));
        score.Rounding.ShouldBe(new Rounding(1, 0, null, MidpointRounding.ToEven));
        score.Bands.All.ShouldBe([new Band("red", 0), new Band("yellow", 50), new Band("green", 75)]);
    }

    [Fact]
    public void Read_ScoreWithoutFurtherKeys_HasTheDefaults()
    {
        using var project = TestProject.Sound();
        var score = project.Load().Project.ShouldNotBeNull().Scores[0];
        (score.Scale, score.MinimumCoverage, score.RedistributionLimit, score.Rounding, score.Question).ShouldBe((Scale.Hundred, 0m, 2m, Rounding.Default, null));
        score.Scorecards[0].Root.Children[0].Weight.ShouldBe(1);
    }

    [Fact]
    public void Read_Scorecards_KeepTheOrderOfTheFile()
    {
        var scorecards = Read(Text).Scorecards;
        scorecards.Select(card => (card.Name, card.Label, When: card.When?.ToString())).ShouldBe([("few", "few", "logins < 5"), ("everybody", "Everybody", null)]);
        scorecards[1].Root.Children.Select(child => (child.Name, child.Weight)).ShouldBe([("plan", 1m), ("inner", 3m)]);
    }

    [Fact]
    public void Read_PointsOnTheOuterScale_BecomeInnerOnes()
    {
        var everybody = Read(Text).Scorecards[1];
        var plan = everybody.Root.Children[0].ShouldBeOfType<Measure>();
        var map = plan.Normalisation.ShouldBeOfType<Normalisation.Map>();
        (map.Points["pro"], map.Points["basic"], map.Otherwise).ShouldBe((100m, 25m, 0m));
        plan.Missing.Default.ShouldBe(new MissingPolicy.Points(25, PointsOrigin.Fixed));
        everybody.Overrides.Select(rule => (rule.Kind, rule.Target, rule.Because)).ShouldBe(
        [
            (OverrideKind.Force, new OverrideTarget.ToBand("red"), "Silent"),
            (OverrideKind.Cap, new OverrideTarget.ToPoints(50), "Poor"),
        ]);
    }

    [Fact]
    public void Read_Measure_KeepsItsParts()
    {
        var inner = Read(Text).Scorecards[1].Root.Children[1].ShouldBeOfType<Group>();
        var busy = inner.Children[0].ShouldBeOfType<Measure>();
        (busy.Name, busy.Metric, busy.Label, busy.Weight).ShouldBe(("busy", "logins", "Busy", 0.5m));
        busy.Normalisation.ShouldBeOfType<Normalisation.Bands>().Ranges.ShouldBe(
        [
            new PointRange(100, new NumberRange(0, true, 0, true)),
            new PointRange(100, new NumberRange(9, false, null, false)),
            new PointRange(50, new NumberRange(1, true, 9, true)),
        ]);
        busy.Missing.Default.ShouldBe(new MissingPolicy.Points(50, PointsOrigin.Worst));
        busy.Missing.For(MissingReason.NoData).ShouldBe(new MissingPolicy.Withhold());
        busy.Missing.For(MissingReason.TooYoung).ShouldBe(new MissingPolicy.Points(50, PointsOrigin.Neutral));
        var active = inner.Children[1].ShouldBeOfType<Measure>();
        (active.When!.ToString(), active.Why, active.Do).ShouldBe(("plan is not missing", "Because", "Call"));
    }

    private static Score Read(string text)
    {
        using var project = TestProject.Sound().With("scores/mood.yaml", text);
        var load = project.Load();
        return load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)).Scores.Single(score => score.Name == "mood");
    }
}
