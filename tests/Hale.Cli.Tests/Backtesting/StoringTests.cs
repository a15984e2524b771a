using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Core.Time;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>Backtests are found again, gone on with, counted, and keep their newest time to themselves.</summary>
public sealed class StoringTests
{
    private const string Plain = "      logins: { weight: 2, linear: { from: 0, to: 9 }, do: Call }\n      users: { weight: 1, linear: { from: 0, to: 3 }, do: Call }\n";

    [Fact]
    public async Task Run_CancelledHalfway_KeepsWhatIsDoneAndGoesOnWithIt()
    {
        await using var clean = await BacktestSite.ImportedAsync(BacktestSite.Measures(Plain));
        await using var site = await BacktestSite.ImportedAsync(BacktestSite.Measures(Plain));
        var whole = await clean.Open().BacktestAsync();
        site.Open();
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => site.RunAsync(new Told(step => step is { Stage: BacktestStage.Scoring, Done: > 60 }, stop.Cancel), partSize: 1, stop.Token));

        var left = (await site.Warehouse.Backtests.ListAsync("health", default)).ShouldHaveSingleItem();
        (left.IsComplete, left.Rows > 60, left.Rows < left.Totals.Observations).ShouldBe((false, true, true));
        await Should.ThrowAsync<KeyNotFoundException>(() => site.Warehouse.Backtests.ReadAsync(left.Number, null, default));
        (await site.Warehouse.Backtests.FindAsync(left.Key, default)).ShouldBeNull();

        var seen = new List<long>();
        (await site.RunAsync(new Told(step => Seen(seen, step), Nothing), partSize: 1)).ShouldBe(left.Number);
        seen.Where(done => done > 0).Min().ShouldBeGreaterThan(left.Rows);
        var goneOn = await site.Warehouse.Backtests.ReadAsync(left.Number, null, default);
        goneOn.Rows.ShouldBe(whole.Rows);
        goneOn.Measures.Zip(whole.Measures).ShouldAllBe(pair => pair.First.Points.ToArray().SequenceEqual(pair.Second.Points.ToArray()) && pair.First.Shares.ToArray().SequenceEqual(pair.Second.Shares.ToArray()));
    }

    [Fact]
    public async Task Run_WithAMemory_GoesOnWithTheStatesItHad()
    {
        var score = "decay: { rise: 9, fall: 12 }\n" + BacktestSite.Measures(Plain);
        await using var clean = await BacktestSite.ImportedAsync(score);
        await using var site = await BacktestSite.ImportedAsync(score);
        var whole = await clean.Open().BacktestAsync();
        site.Open();
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => site.RunAsync(new Told(step => step is { Stage: BacktestStage.Scoring, Done: > 60 }, stop.Cancel), partSize: 1, stop.Token));

        (await site.BacktestAsync()).Rows.ShouldBe(whole.Rows);
        whole.Header.Memory.ShouldNotBeNull();
    }

    [Fact]
    public async Task Find_AfterAnotherDefinition_CountsBoth()
    {
        await using var site = await BacktestSite.ImportedAsync(BacktestSite.Measures(Plain));
        site.Open();
        var first = await site.RunAsync();
        (await site.Warehouse.Backtests.FindAsync((await site.AskAsync()).Key, default)).ShouldNotBeNull().Number.ShouldBe(first);

        await site.CloseAsync();
        site.Shell.Change("scores/health.yaml", "weight: 2", "weight: 3");
        site.Open();
        (await site.Warehouse.Backtests.FindAsync((await site.AskAsync()).Key, default)).ShouldBeNull();
        var second = await site.RunAsync();
        var again = await site.RunAsync();

        (again - second, second - first).ShouldBe((1, 1));
        (await site.StoredAsync(first)).Header.Tried.ShouldBe(2);
        (await site.StoredAsync(again)).Header.Tried.ShouldBe(2);
    }

    [Fact]
    public async Task LockBox_IsOpenedOnlyWithAReasonThatIsNotedForEver()
    {
        await using var site = await BacktestSite.ImportedAsync(BacktestSite.Measures(Plain));
        site.Open();
        var number = await LockedAsync(site);
        var locked = (await site.StoredAsync(number)).Header.LockedFrom.ShouldNotBeNull();

        var closed = await site.Warehouse.Backtests.ReadAsync(number, null, default);
        closed.Rows.ShouldAllBe(row => row.AsOf < locked && row.Until <= locked);
        (await site.Warehouse.Backtests.OpeningsAsync(default)).ShouldBeEmpty();

        var totals = (await site.StoredAsync(number)).Totals;
        var opened = await site.Warehouse.Backtests.ReadAsync(number, new LockBoxOpening("Ann", "apply of version 2", new Instant(5)), default);
        opened.Rows.Count.ShouldBe((int)totals.Observations);
        closed.Rows.Count.ShouldBe((int)totals.Open);
        opened.Rows.Count(row => row.AsOf >= locked).ShouldBe((int)totals.Locked);
        totals.Locked.ShouldBeGreaterThan(0);
        var noted = (await site.Warehouse.Backtests.OpeningsAsync(default)).ShouldHaveSingleItem();
        (noted.Number, noted.Backtest, noted.Score, noted.Opening).ShouldBe((1, number, "health", new LockBoxOpening("Ann", "apply of version 2", new Instant(5))));
        (await site.StoredAsync(number)).Opened.ShouldBe(1);
    }

    private static async Task<long> LockedAsync(BacktestSite site)
    {
        var project = site.Project with { Validation = site.Project.Validation with { LockBox = new Period(2, WindowUnit.Month) } };
        var clock = new Running.FixedClock(new DateTimeOffset(2025, 1, 15, 9, 30, 0, TimeSpan.Zero));
        var question = await new AskBacktest(site.Warehouse, clock).RunAsync(project, project.Scores[0], BacktestSpan.Whole, default);
        return (await new RunBacktest(site.Warehouse, clock, "test").RunAsync(question, new Progress<BacktestProgress>(), default)).ShouldNotBeNull();
    }

    private static void Nothing()
    {
        // Only looked at.
    }

    private static bool Seen(List<long> seen, BacktestProgress step)
    {
        if (step.Stage == BacktestStage.Scoring)
        {
            seen.Add(step.Done);
        }

        return false;
    }

    /// <summary>Does something as soon as it is told what is waited for.</summary>
    private sealed class Told(Func<BacktestProgress, bool> isTime, Action act) : IProgress<BacktestProgress>
    {
        public void Report(BacktestProgress value)
        {
            if (isTime(value))
            {
                act();
            }
        }
    }
}
