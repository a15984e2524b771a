using Hale.Core.Expressions;
using Hale.Core.Explanation;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Scoring;

namespace Hale.Core.Tests.People;

/// <summary>What people decide about a score, beside what is computed.</summary>
public sealed class PeopleOverrideTests
{
    private const string Account = "a0";

    [Fact]
    public void Cap_ByAPerson_LimitsTheScoreAndLeavesTheComputedOne()
    {
        var score = Evaluate(new ScoreBuilder(), 90, Decision(1, OverrideKind.Cap, "yellow"));

        score.Value.ShouldBe(74.9);
        score.Computed.ShouldBe(90);
        score.AppliedOverride.ShouldBeNull();
        score.People.ShouldHaveSingleItem().Applied.ShouldBeTrue();
    }

    [Fact]
    public void Person_WhoIsLessSevereThanARule_IsListedAndDoesNotDecide()
    {
        var score = Evaluate(new ScoreBuilder().Cap(Card.Flag("on"), "red"), 90, Decision(1, OverrideKind.Cap, "yellow"), Decision(2, OverrideKind.Floor, "green"));

        score.Value.ShouldBe(49.9);
        score.AppliedOverride.ShouldBe(0);
        score.People.Select(held => held.Applied).ShouldBe([false, false]);
    }

    [Fact]
    public void Band_ThatTheScoreNoLongerHas_ChangesNothingAndIsSaid()
    {
        var score = Evaluate(new ScoreBuilder(), 90, Decision(1, OverrideKind.Cap, "amber"), Decision(2, OverrideKind.Cap, "500"));

        score.Value.ShouldBe(90);
        score.People.Select(held => held.Fits).ShouldBe([false, false]);
    }

    [Fact]
    public void Cap_WhereHigherIsWorse_KeepsTheRiskDown()
    {
        var risk = new ScoreBuilder().On(100, 0);
        Evaluate(risk, 10, Decision(1, OverrideKind.Cap, "40")).Value.ShouldBe(60);
        Evaluate(risk, 90, Decision(1, OverrideKind.Floor, "40")).Value.ShouldBe(60);
    }

    [Fact]
    public void Force_WithoutAComputedNumber_GivesOne() =>
        Evaluate(new ScoreBuilder(), MissingReason.NoData, Decision(1, OverrideKind.Force, "yellow")).Value.ShouldBe(50);

    [Fact]
    public void Decision_OfAnotherScoreOrAccount_ChangesNothing()
    {
        var score = Evaluate(new ScoreBuilder(), 90, Decision(1, OverrideKind.Cap, "red") with { Score = "other" }, Decision(2, OverrideKind.Cap, "red") with { Account = "b" });

        score.Value.ShouldBe(90);
        score.People.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Decision_HoldsAfterItsBeginUntilItsEnd(long moment, bool holds) => Decision(1, OverrideKind.Cap, "red").HoldsAt(new Instant(moment)).ShouldBe(holds);

    [Fact]
    public void Explanation_NamesThePersonAndForOthersDoesNot()
    {
        var definition = new ScoreBuilder().Of(Card.Plain("a", 1)).Build();
        var score = Evaluate(new ScoreBuilder(), 90, Decision(7, OverrideKind.Cap, "yellow"));

        var explained = ScoreExplanation.Explain(ScoreOutline.Of(definition, ScoreBuilder.Metrics(definition), _ => false), score, new Dictionary<string, Value>());
        var said = explained.Overrides.ShouldHaveSingleItem();

        said.ShouldSatisfyAllConditions(
            () => said.Kind.ShouldBe("cap"), () => said.Target.ShouldBe("yellow"), () => said.Because.ShouldBe("they call back"), () => said.Person!.Author.ShouldBe("Ann"), () => said.Applied.ShouldBeTrue());
        explained.ChangedByOverride.ShouldBeTrue();
        ExternalExplanation.Of(explained).Overrides[0].ShouldBe(said with { Because = "of an internal decision", Person = null });
    }

    /// <summary>For every score, scale, path of rounding and set of rules: a person's decision is worth what a rule is that always holds.</summary>
    [Fact]
    public void People_OfAnyScore_DecideAsRulesThatAlwaysHold() => Property.Holds(seed =>
    {
        var random = new RandomCase(seed);
        var decisions = AnyDecisions(random, new Random(seed));
        var ruled = random.Score with { Scorecards = [.. random.Score.Scorecards.Select(card => card with { Overrides = [.. card.Overrides, .. decisions.Select(one => one.For(random.Score)!)] })] };
        var everybody = random.Table.Accounts.SelectMany(account => decisions.Select(one => one with { Account = account }));

        foreach (var (entered, rule) in Evaluate(random, everybody).Zip(RandomCase.Evaluate(ruled, random.Table).Scores()))
        {
            var rules = random.Score.Scorecards[entered.Scorecard].Overrides.Count;
            (entered.Value, entered.Band, entered.Low, entered.High, entered.Computed).ShouldBe((rule.Value, rule.Band, rule.Low, rule.High, rule.Computed));
            entered.AppliedOverride.ShouldBe(rule.AppliedOverride < rules ? rule.AppliedOverride : null);
            entered.People.Select(held => held.Applied).ToList().IndexOf(true).ShouldBe(rule.AppliedOverride >= rules ? rule.AppliedOverride.Value - rules : -1);
        }
    });

    [Fact]
    public void Cap_OfAnyScore_NeverRaisesItAndAFloorNeverLowersIt() => Property.Holds(seed =>
    {
        var random = new RandomCase(seed);
        var limits = AnyDecisions(random, new Random(seed)).Where(one => one.Kind != OverrideKind.Force).Take(1).ToList();
        if (limits.Count == 0)
        {
            return;
        }

        var everybody = random.Table.Accounts.Select(account => limits[0] with { Account = account });
        foreach (var (limited, free) in Evaluate(random, everybody).Zip(random.Evaluate().Scores()))
        {
            var change = (limited.Value ?? 0) - (free.Value ?? 0);
            (limits[0].Kind == OverrideKind.Cap ? -change : change).ShouldBeGreaterThanOrEqualTo(0);
        }
    });

    [Fact]
    public void Nobody_ChangesNoBit() => Property.Holds(seed =>
    {
        var random = new RandomCase(seed);
        foreach (var (actual, expected) in Evaluate(random, []).Zip(random.Evaluate().Scores()))
        {
            actual.ShouldBeIdenticalTo(expected);
        }
    });

    private static IReadOnlyList<PersonOverride> AnyDecisions(RandomCase random, Random any) =>
    [
        .. Enumerable.Range(1, any.Next(1, 4))
            .Select(entry => Decision(entry, (OverrideKind)any.Next(3), any.Next(2) == 0 ? random.Score.Bands.All[any.Next(random.Score.Bands.All.Count)].Name : Number(random.Score.Scale.Show(any.Next(101)))))
            .Select(one => one with { Score = random.Score.Name }),
    ];

    private static string Number(decimal outer) => outer.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<AccountScore> Evaluate(RandomCase random, IEnumerable<PersonOverride> people) =>
        new ScoreEvaluator(random.Score).Evaluate(random.Table, PathBefore.Nothing, new PeopleOverrides(people), TestContext.Current.CancellationToken).Scores();

    private static AccountScore Evaluate(ScoreBuilder builder, object value, params PersonOverride[] people)
    {
        var table = Rows.Table([new Dictionary<string, Value> { ["a"] = Rows.ValueOf(value), ["on"] = Value.Of(true) }]);
        return new ScoreEvaluator(builder.Of(Card.Plain("a", 1)).Build())
            .Evaluate(table, PathBefore.Nothing, new PeopleOverrides(people.Select(one => one.Account == Account ? one with { Account = table.Accounts[0] } : one)), TestContext.Current.CancellationToken)[0];
    }

    private static PersonOverride Decision(long entry, OverrideKind kind, string target) =>
        new(entry, Account, "health", kind, target, "they call back", "Ann", new Instant(100), new Instant(200));
}
