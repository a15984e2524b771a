using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Cli.Tests.Backtesting;

/// <summary>What was locked once stays locked until somebody opens it, whatever rules are written meanwhile; and nothing that was shown is ever called new.</summary>
public sealed class LockBoxTests
{
    private const string Measures = "      logins: { weight: 2, linear: { from: 0, to: 9 }, do: Call }\n      users: { weight: 1, linear: { from: 0, to: 3 }, do: Call }\n";

    private static readonly Period TwoMonths = new(2, WindowUnit.Month);

    [Fact]
    public async Task Rules_WrittenAnew_NeverShowWhatWasLocked()
    {
        await using var site = (await BacktestSite.ImportedAsync(BacktestSite.Measures(Measures))).Open();
        var locked = (await RunAsync(site, rules => rules with { LockBox = TwoMonths })).Header.LockedFrom.ShouldNotBeNull();
        Func<ValidationRules, ValidationRules>[] written =
        [
            rules => rules with { LockBox = new Period(1, WindowUnit.Day) },
            rules => rules with { HasLockBox = false },
            rules => rules with { LockBox = TwoMonths, From = new DateOnly(2024, 5, 31) },
            rules => rules with { Schedule = new ObservationSchedule.Closes(CalendarUnit.Week, new Period(14, WindowUnit.Day)), LockBox = TwoMonths },
            rules => rules with { Schedule = new ObservationSchedule.Lives(new Period(1, WindowUnit.Month)) },
        ];
        foreach (var rules in written)
        {
            var stored = await RunAsync(site, rules);
            stored.Header.LockedFrom.ShouldBe(locked);
            var open = await site.Warehouse.Backtests.ReadAsync(stored.Number, opening: null, default);
            open.Rows.ShouldAllBe(row => row.AsOf < locked && row.Until <= locked);
            open.Rows.Count.ShouldBe((int)stored.Totals.Open);
        }

        (await RunAsync(site, rules => rules, new BacktestSpan(new DateOnly(2024, 6, 30), null, null))).Header.LockedFrom.ShouldBe(locked);
        (await RunAsync(site, rules => rules, score: "renamed")).Header.LockedFrom.ShouldBe(locked);
    }

    [Fact]
    public async Task ALook_MovesItToTheEndOfWhatWasRead()
    {
        await using var site = (await BacktestSite.ImportedAsync(BacktestSite.Measures(Measures))).Open();
        var stored = await RunAsync(site, rules => rules with { LockBox = TwoMonths });
        var locked = stored.Header.LockedFrom.ShouldNotBeNull();
        stored.OpensFrom.ShouldBe(locked);
        await site.Warehouse.Backtests.ReadAsync(stored.Number, new LockBoxOpening("Ann", "applied", new Instant(5)), default);

        var read = await site.StoredAsync(stored.Number);
        (read.Header.LockedFrom, read.Totals.Locked, read.Totals.Between, read.OpensFrom).ShouldBe((stored.Totals.OutcomesUntil, 0, 0, locked));
        (await site.Warehouse.Backtests.ReadAsync(stored.Number, opening: null, default)).Rows.Count.ShouldBe((int)stored.Totals.Observations);

        var next = await RunAsync(site, rules => rules with { LockBox = TwoMonths, HeldOut = null, Capacity = 0.2, UsesUndated = true });
        (next.Header.LockedFrom, next.Totals.Locked, next.OpensFrom).ShouldBe((stored.Totals.OutcomesUntil, 0, locked));
        (await RunAsync(site, rules => rules with { HasLockBox = false })).Header.LockedFrom.ShouldBe(stored.Totals.OutcomesUntil);
    }

    [Fact]
    public async Task ALockBoxAskedForLater_BeginsAtTheEndOfWhatWasShown()
    {
        await using var site = (await BacktestSite.ImportedAsync(BacktestSite.Measures(Measures))).Open();
        var open = await RunAsync(site, rules => rules with { HasLockBox = false });
        open.Header.LockedFrom.ShouldBeNull();

        var asked = await RunAsync(site, rules => rules with { LockBox = TwoMonths });
        (asked.Header.LockedFrom, asked.Totals.Locked, asked.OpensFrom).ShouldBe((open.Totals.OutcomesUntil, 0, null));
    }

    [Fact]
    public async Task APartOfThePast_IsLockedByTheWholeOfIt()
    {
        await using var site = (await BacktestSite.ImportedAsync(BacktestSite.Measures(Measures))).Open();
        var part = await RunAsync(site, rules => rules with { LockBox = TwoMonths }, new BacktestSpan(null, new DateOnly(2024, 6, 30), null));
        var whole = await RunAsync(site, rules => rules with { LockBox = TwoMonths });
        part.Header.LockedFrom.ShouldBe(whole.Header.LockedFrom.ShouldNotBeNull());
        part.Totals.Locked.ShouldBe(0);
        whole.Totals.Locked.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Tries_CountRulesBesideDefinitions()
    {
        await using var site = (await BacktestSite.ImportedAsync(BacktestSite.Measures(Measures))).Open();
        await RunAsync(site, rules => rules);
        await RunAsync(site, rules => rules with { LockBox = TwoMonths });
        var last = await RunAsync(site, rules => rules with { From = new DateOnly(2024, 3, 31) });
        (last.Header.Tried, last.Header.Tries).ShouldBe((1, 3));
    }

    private static async Task<StoredBacktest> RunAsync(BacktestSite site, Func<ValidationRules, ValidationRules> written, BacktestSpan? span = null, string? score = null)
    {
        var project = site.Project with { Validation = written(site.Project.Validation) };
        var judged = score is null ? project.Scores[0] : Renamed(project.Scores[0], score);
        var clock = new Running.FixedClock(new DateTimeOffset(2025, 1, 15, 9, 30, 0, TimeSpan.Zero));
        var question = await new AskBacktest(site.Warehouse, clock).RunAsync(project, judged, span ?? BacktestSpan.Whole, default);
        return await site.StoredAsync((await new RunBacktest(site.Warehouse, clock, "test").RunAsync(question, new Progress<BacktestProgress>(), default)).ShouldNotBeNull());
    }

    private static Score Renamed(Score score, string name) => score with { Name = name };
}
