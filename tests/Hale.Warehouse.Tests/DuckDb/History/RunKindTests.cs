using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.History;

/// <summary>What runs of each kind are to the history of their score.</summary>
public sealed class RunKindTests : IDisposable
{
    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbRunStore _runs;

    public RunKindTests() => _runs = new DuckDbRunStore(_warehouse.Session);

    public void Dispose()
    {
        _runs.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public async Task Run_OfAnyKind_IsReadAsItWasWritten()
    {
        foreach (var kind in Enum.GetValues<RunKind>())
        {
            var known = kind == RunKind.Recomputed ? new Instant(77) : (Instant?)null;
            await WriteAsync(RunSample.Header(1000) with { Kind = kind, KnownUntil = known });
            var found = (await _runs.NewestAsync("health", kind, null, default)).ShouldNotBeNull();
            (found.Header.Kind, found.Header.KnownUntil).ShouldBe((kind, known));
            RunKinds.Of(RunKinds.Word(kind)).ShouldBe(kind);
        }

        (await _runs.RunsAsync("health", null, default)).Select(run => run.Header.Kind).ShouldBe(Enum.GetValues<RunKind>());
    }

    [Fact]
    public async Task Find_OfSeveralKinds_GivesTheCloseThenTheNewestDraftAndNothingElse()
    {
        await WriteAsync(1000, RunKind.Draft);
        var close = await WriteAsync(1000, RunKind.Close);
        await WriteAsync(1000, RunKind.Draft);
        await WriteAsync(1000, RunKind.Recomputed);
        await WriteAsync(2000, RunKind.Draft);
        var draft = await WriteAsync(2000, RunKind.Draft);
        await WriteAsync(3000, RunKind.Live);
        var shadow = await WriteAsync(4000, RunKind.Shadow);

        (await _runs.FindAsync("health", null, default))!.Number.ShouldBe(draft.Number);
        (await _runs.FindAsync("health", new Instant(1999), default))!.Number.ShouldBe(close.Number);
        (await _runs.FindAsync("health", new Instant(999), default)).ShouldBeNull();
        (await _runs.NewestAsync("health", RunKind.Shadow, null, default))!.Number.ShouldBe(shadow.Number);
        (await _runs.NewestAsync("health", RunKind.Live, new Instant(2999), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Close_ASecondOfTheDay_IsRefusedAndLeavesNothing()
    {
        await WriteAsync(1000, RunKind.Close);
        await Should.ThrowAsync<CloseExistsException>(() => WriteAsync(1000, RunKind.Close));
        await WriteAsync(2000, RunKind.Close);
        await WriteAsync(RunSample.Header(1000, "other") with { Kind = RunKind.Close });
        (await _runs.RunsAsync(null, null, default)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Close_OfManyWritersAtOnce_IsOne()
    {
        var closed = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                return (await Task.Run(() => WriteAsync(1000, RunKind.Close))).Number;
            }
            catch (CloseExistsException)
            {
                return 0;
            }
        }));
        closed.Order().ShouldBe([0, 0, 0, 0, 0, 0, 0, 1]);
    }

    [Fact]
    public async Task Closes_ThatMayBeContinued_AreThoseOfTheHistoryAndForShadowsTheirOwnAsWell()
    {
        var draft = await WriteAsync(1000, RunKind.Draft, "2024-01-31");
        var close = await WriteAsync(2000, RunKind.Close, "2024-02-01");
        await WriteAsync(2000, RunKind.Draft, "2024-02-01");
        await WriteAsync(2000, RunKind.Shadow, "2024-02-01");
        var shadow = await WriteAsync(3000, RunKind.Shadow, "2024-02-02");
        await WriteAsync(3000, RunKind.Live, "2024-02-02");
        await WriteAsync(3000, RunKind.Recomputed, "2024-02-02");

        async Task<long?> Newest(long notAfter, bool inShadow = false) =>
            (await _runs.CloseAsync(new CloseQuery("health", null, new Instant(notAfter), null) { InShadow = inShadow }, default))?.Run;
        (await Newest(9000), await Newest(1999), await Newest(9000, true), await Newest(2000, true)).ShouldBe((close.Number, draft.Number, shadow.Number, close.Number));
    }

    private Task<Run> WriteAsync(long asOf, RunKind kind, string label = "2024-01-31") => WriteAsync(RunSample.Header(asOf) with { Kind = kind, AsOfLabel = label });

    private Task<Run> WriteAsync(RunHeader header) => RunSample.WriteAsync(_runs, header, RunSample.Table(("a", .8, "gold", false)));
}
