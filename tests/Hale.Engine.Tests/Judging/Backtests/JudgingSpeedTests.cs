using System.Diagnostics;
using Hale.Core.Time;
using Hale.Engine.Judging.Backtests;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Judging.Backtests;

/// <summary>A large company's card takes seconds of work, not minutes.</summary>
public sealed class JudgingSpeedTests
{
    [Fact]
    public void Card_OfTwentyThousandAccountsInTwoYears_IsMadeInSeconds()
    {
        var backtest = MadeBacktest.Of(new MadeCompany { Accounts = 20_000, Months = 24, Intercept = 3, Slope = 3, Seed = 2 });
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var card = JudgeBacktest.Make(backtest, new BacktestJudging(new DateOnly(2026, 1, 1), ProjectZone.Utc), null, new Said(), TestContext.Current.CancellationToken);

        card.Making.Observations.ShouldBeGreaterThan(200_000);
        (Process.GetCurrentProcess().TotalProcessorTime - before).ShouldBeLessThan(TimeSpan.FromMinutes(2));
    }

    private sealed class Said : IProgress<Engine.Auditing.Input.AuditProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(Engine.Auditing.Input.AuditProgress value) => TestContext.Current.TestOutputHelper?.WriteLine($"{_watch.Elapsed.TotalSeconds:F1} {value.Step}");
    }
}
