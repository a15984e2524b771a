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

    private static ReportCard Card(MadeCompany company) =>
        JudgeBacktest.Make(MadeBacktest.Of(company), new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 100 }, null, null, TestContext.Current.CancellationToken);
}
