using Hale.Core.Time;
using Hale.Engine.Judging.Backtests;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>From so many rows on closed forms over accounts take the place of resamples.</summary>
public sealed class LargeCompanyTests
{
    [Fact]
    public void Card_OfManyRows_HasTheIntervalsOfASmallOne()
    {
        var (small, large) = (Card(accounts: 500), Card(accounts: 2_500));
        small.Making.Observations.ShouldBeLessThan(JudgeBacktest.ManyRows);
        large.Making.Observations.ShouldBeGreaterThan(JudgeBacktest.ManyRows);
        Width(large).ShouldBe(Width(small) / Math.Sqrt(5), 0.4 * Width(small) / Math.Sqrt(5), "five times as many accounts know it √5 times as well");
    }

    private static double Width(ReportCards.ReportCard card) => card.Verdict.Auc.Interval!.Value.Width;

    private static ReportCards.ReportCard Card(int accounts) => JudgeBacktest.Make(
        MadeBacktest.Of(new MadeCompany { Accounts = accounts, Months = 24, Intercept = 3, Slope = 3, Seed = 2 }), new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc) { Replicates = 200 }, null, null, CancellationToken.None);
}
