using Hale.Core.Time;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests;

public sealed class JudgeBacktestTests
{
    [Fact]
    public void TrueWeights_Rank()
    {
        var card = Card(new MadeCompany { Seed = 5 });

        card.Verdict.Kind.ShouldBe(VerdictKind.Ranks);
        CardNumbers.Faults(card).ShouldBeEmpty();
    }

    [Fact]
    public void Card_OfTheSameBacktest_IsTheSame() => CardNumbers.Of(Card(new MadeCompany { Seed = 6, Accounts = 120 })).ShouldBe(CardNumbers.Of(Card(new MadeCompany { Seed = 6, Accounts = 120 })));

    [Fact]
    public void TrueWeights_WhosePlaysSaveMostOfTheRedAndNobodyIsLeftAlone_AreNotCalledWrong()
    {
        var company = new MadeCompany { Accounts = 400, Intercept = 2.75, Slope = 2.5, Tendency = 0.5, Saved = 0.7 };
        foreach (var seed in Enumerable.Range(1, 10))
        {
            var card = Card(company with { Seed = seed, Played = 0.9 });

            card.Own!.Treatment.Understates.ShouldBeTrue();
            card.Verdict.Kind.ShouldNotBe(VerdictKind.NoUsefulSkill);
            card.Verdict.Kind.ShouldNotBe(VerdictKind.SimpleRuleRanksAsWell);
        }
    }

    [Fact]
    public void UselessWeights_WithAPlayOrTwo_AreStillCalledUseless()
    {
        var useless = new MadeCompany { Accounts = 900, Slope = 0, Intercept = 3, Seed = 3, Played = 0.004 };

        Card(useless).Verdict.Kind.ShouldBe(VerdictKind.NoUsefulSkill);
    }

    private static ReportCard Card(MadeCompany company) =>
        JudgeBacktest.Make(MadeBacktest.Of(company), new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 100 }, null, null, TestContext.Current.CancellationToken);
}
