using Hale.Cli.Tests.Running;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;

namespace Hale.Cli.Tests.Closing;

/// <summary>What a run becomes to the history of its score.</summary>
public sealed class RunPurposeTests
{
    [Fact]
    public async Task Official_FirstRunOfAClosedDay_IsItsCloseAndLaterOnesStandBeside()
    {
        await using var site = await ClosingSite.OpenAsync(_ => { });
        var close = (await site.ScoreAsync("2024-12-31")).Run;
        var again = (await site.ScoreAsync("2024-12-31")).Run;
        var next = (await site.ScoreAsync("2025-01-01")).Run;

        (close.Header.Kind, again.Header.Kind, next.Header.Kind).ShouldBe((RunKind.Close, RunKind.Recomputed, RunKind.Close));
        (await site.Warehouse.Runs.FindAsync("health", close.Header.AsOf, default))!.Number.ShouldBe(close.Number);
    }

    [Fact]
    public async Task Official_InstantOrDayThatIsNotOver_IsLive()
    {
        await using var site = await ClosingSite.OpenAsync(_ => { });
        (await site.ScoreAsync("2025-01-10T12:00:00Z")).ShouldSatisfyAllConditions(report => report.Run.Header.Kind.ShouldBe(RunKind.Live), report => report.ClosedFrom.ShouldBeNull());
        var today = await site.ScoreAsync("2025-01-15");
        (today.Run.Header.Kind, today.ClosedFrom).ShouldBe((RunKind.Live, today.Run.Header.AsOf));
        (await site.Warehouse.Runs.FindAsync("health", null, default)).ShouldBeNull();
        (await site.Warehouse.Runs.NewestAsync("health", RunKind.Live, null, default))!.Number.ShouldBe(today.Run.Number);
    }

    [Fact]
    public async Task Official_WithinTheDelayOfASource_IsLiveUntilItHasPassed()
    {
        await using var site = await ClosingSite.OpenAsync(Delayed);
        site.Now = new DateTimeOffset(2025, 1, 1, 5, 59, 59, TimeSpan.Zero);
        var early = await site.ScoreAsync("2024-12-31");
        (early.Run.Header.Kind, early.ClosedFrom).ShouldBe((RunKind.Live, Instant.From(new DateTimeOffset(2025, 1, 1, 6, 0, 0, TimeSpan.Zero))));
        LatestClose.Of(await site.Warehouse.StatusAsync(default), site.Project, Instant.From(site.Now)).Label.ShouldBe("2024-12-30");

        site.Now = site.Now.AddSeconds(1);
        (await site.ScoreAsync("2024-12-31")).Run.Header.Kind.ShouldBe(RunKind.Close);
        LatestClose.Of(await site.Warehouse.StatusAsync(default), site.Project, Instant.From(site.Now)).Label.ShouldBe("2024-12-31");
    }

    [Fact]
    public async Task Draft_AfterACloseOfTheSameDay_StandsBehindIt()
    {
        await using var site = await ClosingSite.OpenAsync(_ => { });
        await site.ScoreAsync("2024-12-31", new RunPurpose.Draft());
        var close = (await site.ScoreAsync("2024-12-31")).Run;
        await site.ScoreAsync("2024-12-31", new RunPurpose.Draft());
        await site.ScoreAsync("2024-12-31", new RunPurpose.Shadow());

        (await site.Warehouse.Runs.FindAsync("health", null, default))!.Number.ShouldBe(close.Number);
    }

    [Fact]
    public async Task Recomputed_WithFactsThatCameLate_CountsThemAndLeavesTheCloseAlone()
    {
        await using var site = await ClosingSite.OpenAsync(LateEvents.Prepare);
        var close = (await site.ScoreAsync("2024-12-31")).Run;
        await LateEvents.ArriveAsync(site);

        async Task<double?> BoltAsync(Run run) => await site.Warehouse.Runs.ValueAsync(run.Number, "bolt", default);
        var known = Instant.From(site.Now);
        var then = (await site.ScoreAsync("2024-12-31", new RunPurpose.Recomputed(close, close.Header.AsOf))).Run;
        var now = (await site.ScoreAsync("2024-12-31", new RunPurpose.Recomputed(close, known))).Run;

        (await BoltAsync(close), await BoltAsync(then), await BoltAsync(now)).ShouldBe((37.5, 37.5, 75));
        (now.Header.Kind, now.Header.KnownUntil).ShouldBe((RunKind.Recomputed, known));
        (await site.Warehouse.Runs.FindAsync("health", null, default))!.Number.ShouldBe(close.Number);
    }

    [Fact]
    public async Task Path_OnlyTheHistory_IsContinued()
    {
        await using var site = await ClosingSite.OpenAsync(Walking);
        var first = (await site.ScoreAsync("2024-12-31")).Run;
        await site.ScoreAsync("2024-12-31");
        await site.ScoreAsync("2025-01-01T12:00:00Z");
        var shadow = (await site.ScoreAsync("2025-01-01", new RunPurpose.Shadow())).Run;
        var second = (await site.ScoreAsync("2025-01-02")).Run;
        var beside = (await site.ScoreAsync("2025-01-02", new RunPurpose.Shadow())).Run;
        var between = (await site.ScoreAsync("2025-01-01")).Run;
        var again = (await site.ScoreAsync("2025-01-02", new RunPurpose.Recomputed(second, Instant.From(site.Now)))).Run;

        first.Header.Path!.Run.ShouldBeNull();
        (shadow.Header.Path!.Run, second.Header.Path!.Run, beside.Header.Path!.Run, between.Header.Path!.Run, again.Header.Path!.Run)
            .ShouldBe((first.Number, first.Number, shadow.Number, first.Number, first.Number));
    }

    private static void Delayed(Shell shell) => shell.Change("sources/crm.yaml", "data/events.csv\n", "data/events.csv\n    delay: 6h\n");

    private static void Walking(Shell shell) => shell.Change("scores/health.yaml", "bands:", "decay: { rise: 5, fall: 5 }\nbands:");
}
