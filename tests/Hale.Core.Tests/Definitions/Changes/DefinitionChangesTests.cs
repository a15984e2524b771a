using Hale.Core.Definitions.Changes;
using Hale.Core.Metrics;
using Hale.Core.Populations;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.Definitions.Changes;

public sealed class DefinitionChangesTests
{
    private static readonly Measure Fall = Card.Ranges("fall", 70, Card.AtLeast(100, -.05m), Card.AtLeast(50, -.2m), Card.Else(0)) with { Label = "Usage fall" };
    private static readonly Measure Use = Card.Linear("use", 30, .5m, .8m) with { Label = "Licence utilisation" };
    private static readonly Group Usage = Card.Group("usage", 60, Use, Fall) with { Label = "Usage" };
    private static readonly Group Mood = Card.Group("mood", 40, Card.Plain("pulse", 1)) with { Label = "Mood" };

    private static readonly Project Before = Project(Card.Group(string.Empty, 1, Usage, Mood));

    [Fact]
    public void Weight_Changed_IsSaidWithItsShare() => Said(Children(Use with { Weight = 20 }, Fall))
        .ShouldBe(["weight of Licence utilisation 30 → 20 (30 % → 22.2 % of Usage)"]);

    [Fact]
    public void LimitOfALine_Changed_IsSaidInItsUnit() => Said(Children(Use with { Normalisation = new Normalisation.Linear(.5m, .7m) }, Fall))
        .ShouldBe(["limit of Licence utilisation for 100 points: 80 % → 70 %"]);

    [Fact]
    public void LimitAndPointsOfBands_Changed_AreSaidOneByOne() => Said(Children(Use, Fall with { Normalisation = Card.Ranges("fall", 1, Card.AtLeast(100, -.05m), Card.AtLeast(40, -.25m), Card.Else(0)).Normalisation }))
        .ShouldBe(["limit of Usage fall for 40 points: ≥ −20 % → ≥ −25 %", "points of Usage fall for ≥ −25 %: 50 → 40"]);

    [Fact]
    public void AnotherKindOfNormalisation_IsSaidAsAWhole() => Said(Children(Use, Fall with { Normalisation = new Normalisation.Linear(-.2m, 0) }))
        .ShouldBe(["points of Usage fall was ≥ −5 %: 100 · ≥ −20 %: 50 · else 0; now −20 % → 0, 0 % → 100"]);

    [Fact]
    public void MissingPolicy_Changed_IsSaidForItsReason() => Said(Children(Use.IfMissing(MissingReason.NoData, Card.Points(50, PointsOrigin.Neutral)), Fall))
        .ShouldBe(["missing data of Licence utilisation (no data): as for every other reason → counts as 50 (neutral)"]);

    [Fact]
    public void Measure_NewOrGone_IsSaidWithItsGroup()
    {
        Said(Children(Use, Fall, Card.Plain("depth", 10))).ShouldBe(["new measure depth in Usage, weight 10 (9.1 % of Usage): 0 → 0, 100 → 100"]);
        Said(Children(Fall)).ShouldBe(["measure Licence utilisation removed from Usage, weight 30 (30 % of Usage): 50 % → 0, 80 % → 100"]);
    }

    [Fact]
    public void Measure_InAnotherGroup_HasMoved() => Said(Project(Card.Group(string.Empty, 1, Usage with { Children = [Fall] }, Mood with { Children = [Use, .. Mood.Children] })))
        .ShouldBe(["measure Licence utilisation moved from Usage to Mood"]);

    [Fact]
    public void Group_UnderAnotherName_IsRenamedWithAllBelow() => Said(Project(Card.Group(string.Empty, 1, Usage with { Name = "use_of_it" }, Mood)))
        .ShouldBe(["group Usage renamed `usage` → `use_of_it`, with the same content"]);

    [Fact]
    public void Wording_Changed_HasNoEffect()
    {
        var changes = DefinitionChanges.Between(Before, Children(Use with { Why = "Because.", FlagAfter = 9 }, Fall));
        changes.All.ShouldAllBe(change => change.Effect == ChangeEffect.None);
        changes.ChangeDefinitions.ShouldBeFalse();
        changes.All.Count.ShouldBe(2);
    }

    [Fact]
    public void Override_New_IsSaidWithItsConditionAndReason() => Said(RandomProject.With(Before, WithOverrides(Cap("yellow"))))
        .ShouldBe(["new override “Urgent ticket open before renewal”: cap yellow when urgent"]);

    [Fact]
    public void Override_WithAnotherTarget_IsTheSameByItsReason() =>
        Said(RandomProject.With(Before, WithOverrides(Cap("yellow"))), RandomProject.With(Before, WithOverrides(Cap("red"))))
            .ShouldBe(["override “Urgent ticket open before renewal”: effect cap yellow → cap red"]);

    [Fact]
    public void Overrides_InAnotherOrder_AreReordered()
    {
        var (one, other) = (Cap("yellow"), Cap("red") with { Because = "Other" });
        Said(RandomProject.With(Before, WithOverrides(one, other)), RandomProject.With(Before, WithOverrides(other, one)))
            .ShouldBe(["order of the overrides of Everybody: Urgent ticket open before renewal., Other → Other, Urgent ticket open before renewal."]);
    }

    [Fact]
    public void Band_BeginningElsewhere_IsSaid() => Said(RandomProject.With(Before, score => score with { Bands = new BandSet([new("red", 0), new("yellow", 50), new("green", 80)]) }))
        .ShouldBe(["green begins at 75 → 80"]);

    [Fact]
    public void Metric_Changed_SaysWhatItReaches()
    {
        var after = Before with { Metrics = [.. Before.Metrics.Select(metric => metric.Name == "use" ? Metric("use", "seats_2", Unit.Percent) : metric)] };
        var change = DefinitionChanges.Between(Before, after).All.ShouldHaveSingleItem();
        ChangeTexts.Of(change).ShouldBe("metric use: attribute use → seats_2");
        ChangeTexts.Reach(change).ShouldBe("reaches Licence utilisation (score)");
        change.Effect.ShouldBe(ChangeEffect.Definition);
    }

    [Fact]
    public void Metric_ThatNoScoreReads_HasNoEffect()
    {
        var change = DefinitionChanges.Between(Before, Before with { Metrics = [.. Before.Metrics, Metric("unused", "x")] }).All.ShouldHaveSingleItem();
        change.Effect.ShouldBe(ChangeEffect.None);
        ChangeTexts.Reach(change).ShouldBe("no score reads it");
    }

    [Fact]
    public void Population_Narrowed_IsSaid() => Said(Before with { Population = new Population(Card.Flag("urgent"), [], []) })
        .ShouldBe(["who is scored: every account → urgent"]);

    [Fact]
    public void TimeZone_Changed_ConcernsFacts()
    {
        ProjectZone.TryFind("Europe/Berlin", out var zone).ShouldBeTrue();
        var change = DefinitionChanges.Between(Before, Before with { Zone = zone! }).All.ShouldHaveSingleItem();
        change.Effect.ShouldBe(ChangeEffect.Facts);
        ChangeTexts.Of(change).ShouldBe("time zone UTC → Europe/Berlin");
    }

    [Fact]
    public void Score_NewOrGone_IsSaidAsAWhole()
    {
        var two = Before with { Scores = [.. Before.Scores, Before.Scores[0] with { Name = "other", Label = "Other", Bands = new BandSet([new("red", 0)]) }] };
        Said(two).ShouldBe(["new score Other, with Everybody"]);
        DefinitionChanges.Between(Before, two).Scores.Select(score => score.State).ShouldBe([ScoreState.Same, ScoreState.New]);
        DefinitionChanges.Between(two, Before).Scores.Select(score => score.State).ShouldBe([ScoreState.Same, ScoreState.Gone]);
    }

    [Fact]
    public void Validation_Changed_IsSaidRuleByRuleAndChangesNoDefinition()
    {
        var usual = ValidationRules.Usual;
        var after = Before with
        {
            Validation = usual with { Schedule = new ObservationSchedule.Closes(CalendarUnit.Month, new Period(60, WindowUnit.Day)), LeadDays = [0, 30], HasLockBox = false, From = new DateOnly(2024, 1, 31), Plays = ["csm_call"], Capacity = 0.05 },
        };
        var changes = DefinitionChanges.Between(Before, after);
        changes.All.Select(ChangeTexts.Of).ShouldBe(
        [
            "horizon 90d → 60d", "lead 0d → 0d, 30d", "first day observed (from) the first with data → 2024-01-31", "capacity 10 % → 5 %", "lock_box chosen from the data → none", "plays none → csm_call",
        ]);
        changes.All.ShouldAllBe(change => change.Effect == ChangeEffect.Judgement);
        changes.ChangeDefinitions.ShouldBeFalse();
        Said(after, Before with { Validation = usual with { Schedule = new ObservationSchedule.Renewals() } }).Take(2).ShouldBe(["observe every month → renewals", "lead 0d, 30d → 0d"]);
    }

    private static IReadOnlyList<string> Said(Project after) => Said(Before, after);

    private static IReadOnlyList<string> Said(Project before, Project after) => [.. DefinitionChanges.Between(before, after).All.Select(ChangeTexts.Of)];

    private static Project Children(params ScorecardNode[] children) => Project(Card.Group(string.Empty, 1, Usage with { Children = children }, Mood));

    private static Func<Score, Score> WithOverrides(params Override[] rules) => score => score with { Scorecards = [score.Scorecards[0] with { Overrides = rules }] };

    private static Override Cap(string band) => new(Card.Flag("urgent"), OverrideKind.Cap, new OverrideTarget.ToBand(band), "Urgent ticket open before renewal.");

    private static Project Project(Group root)
    {
        var score = new Score(
            "score", "Score", null, Scale.Hundred, new BandSet([new("red", 0), new("yellow", 50), new("green", 75)]), .5m, Rounding.Default, 2,
            [new Scorecard("everybody", "Everybody", null, root, [])]);
        Metric[] metrics = [Metric("depth", "depth"), Metric("fall", "fall", Unit.Percent), Metric("pulse", "pulse"), Flag("urgent"), Metric("use", "use", Unit.Percent)];
        return new Project("Test", "/project", ProjectZone.Utc, false, [], metrics, [score]);
    }

    private static Metric.AttributeMetric Metric(string name, string attribute, Unit unit = default) => new(name, name, unit, ValueKind.Number, attribute, false);

    private static Metric.AttributeMetric Flag(string name) => new(name, name, Unit.None, ValueKind.Boolean, name, false);
}
