using Hale.Core.Paths;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.History;

/// <summary>The states of scores that depend on where they were, and the closes that left them.</summary>
public sealed class PathRowsTests : IDisposable
{
    private static readonly long Day = Instant.MicrosPerDay;

    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbRunStore _runs;

    public PathRowsTests() => _runs = new DuckDbRunStore(_warehouse.Session);

    public void Dispose()
    {
        _runs.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public async Task States_OfARange_AreWhatTheRunLeft()
    {
        var first = await WriteAsync(Day, PathBefore.Nothing with { Moment = new Instant(Day) }, ("a", .8, "gold", false), ("b", null, null, null), ("c", .2, "gold", false));
        var states = await _runs.PathStatesAsync(first.Number, "a", "c", default);
        states.Keys.ShouldBe(["a", "c"], ignoreOrder: true);
        states["a"].ShouldBe(new PathState(85, 2, 0, new Instant(Day)));
        (await _runs.PathStatesAsync(first.Number, "b", "c", default)).Keys.ShouldBe(["c"]);

        var second = await WriteAsync(2 * Day, new PathBefore(states, new Instant(2 * Day), ProjectZone.Utc), ("a", .2, "gold", false), ("b", .2, "gold", false));
        var step = (await _runs.AccountAsync(second, "a", default)).ShouldNotBeNull().Score.Path.ShouldNotBeNull();
        step.ShouldBe(new PathStep(states["a"], new PathState(80, 2, 0, new Instant(2 * Day)), 1));
        (await _runs.AccountAsync(second, "b", default)).ShouldNotBeNull().Score.Path.ShouldNotBeNull().Before.ShouldBeNull();
        (await _runs.ValueAsync(second.Number, "a", default)).ShouldBe(80);
    }

    [Fact]
    public async Task ClosesToRepeat_AreThoseThatBeganWithOtherStates()
    {
        var first = await WriteAsync(Day, PathBefore.Nothing with { Moment = new Instant(Day) }, ("a", .8, "gold", false));
        var states = await _runs.PathStatesAsync(first.Number, "a", "a", default);
        var second = await WriteAsync(2 * Day, new PathBefore(states, new Instant(2 * Day), ProjectZone.Utc), ("a", .2, "gold", false));

        var same = await WriteAsync(Day, PathBefore.Nothing with { Moment = new Instant(Day) }, ("a", .8, "gold", false));
        (await _runs.ClosesToRepeatAsync(same, default)).ShouldBeEmpty();

        var other = await WriteAsync(Day, PathBefore.Nothing with { Moment = new Instant(Day) }, ("a", .2, "gold", false));
        (await _runs.ClosesToRepeatAsync(other, default)).ShouldHaveSingleItem().Run.ShouldBe(second.Number);
    }

    [Fact]
    public async Task Closes_AreThoseOfADayAndADefinition()
    {
        await WriteAsync(1, "2024-01-31", "one");
        await WriteAsync(2, "2024-02-01T12:00:00Z", "one");
        await WriteAsync(3, "2024-02-02", "one");
        await WriteAsync(3, "2024-02-02", "one");
        await WriteAsync(4, "2024-02-03", "two");

        async Task<long?> Newest(string? hash, long notAfter, long? below = null) => (await _runs.CloseAsync(new CloseQuery("health", hash, new Instant(notAfter), below), default))?.Run;
        (await Newest("one", 2), await Newest("one", 9), await Newest(null, 9), await Newest("one", 9, 4), await Newest("two", 3)).ShouldBe((1, 4, 5, 3, null));
    }

    [Fact]
    public async Task List_ComparedWithARun_GivesItsScoresBeside()
    {
        await WriteAsync(Day, PathBefore.Nothing, ("a", .8, "gold", false));
        var run = await WriteAsync(2 * Day, PathBefore.Nothing, ("a", .4, "gold", false), ("b", .4, "gold", false));
        var query = new AccountQuery(null, [], new SortKey.Account(), false, [], null) { ComparedRun = 1 };
        (await _runs.ListAsync(run, query, default)).Select(account => (account.Account, account.Compared)).ShouldBe([("a", 85), ("b", null)]);
    }

    private async Task<Run> WriteAsync(long asOf, PathBefore before, params (string Account, double? Usage, string? Tier, bool? Vip)[] rows)
    {
        var table = RunSample.Table(rows);
        await using var writer = await _runs.BeginRunAsync(RunSample.Header(asOf) with { Path = new PathStart(null, null) }, default);
        await writer.AppendAsync(RunSample.Walking.Evaluate(table, before, default), table, default);
        return await writer.CompleteAsync(RunSample.Counts(rows.Length), new Instant(9), default);
    }

    private async Task WriteAsync(long asOf, string label, string hash)
    {
        await using var writer = await _runs.BeginRunAsync(RunSample.Header(asOf) with { AsOfLabel = label, DefinitionHash = hash }, default);
        await writer.CompleteAsync(RunSample.Counts(0), new Instant(9), default);
    }
}
