using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.History;

public sealed class DuckDbRunStoreTests : IDisposable
{
    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbRunStore _runs;

    public DuckDbRunStoreTests() => _runs = new DuckDbRunStore(_warehouse.Session);

    public void Dispose()
    {
        _runs.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public async Task Run_Completed_IsFoundAsItWasWritten()
    {
        var written = await RunSample.WriteAsync(_runs, RunSample.Header(), RunSample.Table(("a", .8, "gold", false)));

        var found = await _runs.FindAsync("health", null, default);

        found!.Number.ShouldBe(1);
        JsonSerializer.Serialize(found).ShouldBe(JsonSerializer.Serialize(written));
        (await _runs.ScoresAsync(default)).ShouldBe(["health"]);
    }

    [Fact]
    public async Task Find_SeveralRuns_GivesTheLatestMomentAndOfThatTheNewest()
    {
        var table = RunSample.Table(("a", .8, "gold", false));
        foreach (var asOf in new long[] { 3000, 1000, 3000, 2000 })
        {
            await RunSample.WriteAsync(_runs, RunSample.Header(asOf), table);
        }

        await RunSample.WriteAsync(_runs, RunSample.Header(9000, "other"), table);

        (await _runs.FindAsync("health", null, default))!.Number.ShouldBe(3);
        (await _runs.FindAsync("health", new Instant(2999), default))!.Number.ShouldBe(4);
        (await _runs.FindAsync("health", new Instant(999), default)).ShouldBeNull();
        (await _runs.FindAsync("none", null, default)).ShouldBeNull();
        (await _runs.ScoresAsync(default)).ShouldBe(["health", "other"]);
    }

    [Fact]
    public async Task Writer_DisposedWithoutCompletion_LeavesNothing()
    {
        var table = RunSample.Table(("a", .8, "gold", false));
        await using (var writer = await _runs.BeginRunAsync(RunSample.Header(), default))
        {
            await writer.AppendAsync(RunSample.Evaluator.Evaluate(table, default), table, default);
            (await _runs.FindAsync("health", null, default)).ShouldBeNull();
        }

        (await RunSample.WriteAsync(_runs, RunSample.Header(), table)).Number.ShouldBe(1);
        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM run_scores").ShouldBe(1);
    }

    [Fact]
    public async Task Writer_WhileAnotherWrites_WaitsForItsEnd()
    {
        var first = await _runs.BeginRunAsync(RunSample.Header(), default);
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Should.ThrowAsync<OperationCanceledException>(() => _runs.BeginRunAsync(RunSample.Header(), impatient.Token));

        var second = _runs.BeginRunAsync(RunSample.Header(), default);
        second.IsCompleted.ShouldBeFalse();
        await first.DisposeAsync();

        await using var writer = await second;
        (await writer.CompleteAsync(RunSample.Counts(0), new Instant(9), default)).Number.ShouldBe(1);
    }

    [Fact]
    public async Task Writer_MetricsReadMeanwhile_DoNotDisturbEachOther()
    {
        new FactSet(ProjectZone.Utc) { Accounts = [new AccountRow("a"), new AccountRow("b")], Events = [new EventRow("a", "login", 5)] }.Store(_warehouse.Connection);
        var plan = Core.Metrics.Planning.MetricPlan.For([Cases.CaseMetrics.Read("count of=login", "m", null, [])], null, Declared.All, ProjectZone.Utc);
        await using var writer = await _runs.BeginRunAsync(RunSample.Header(), default);
        await foreach (var batch in _warehouse.Metrics().ForPopulationAsync(plan, [new Instant(10)], 1, default))
        {
            var table = RunSample.Table((batch.Accounts[0], batch.Columns[0].Integers[0], "gold", null));
            await writer.AppendAsync(RunSample.Evaluator.Evaluate(table, default), table, default);
        }

        var run = await writer.CompleteAsync(RunSample.Counts(2), new Instant(9), default);

        (await _runs.AccountAsync(run, "a", default))!.Values["usage"].ShouldBe(Value.Of(1));
        (await _runs.AccountAsync(run, "b", default))!.Values["usage"].ShouldBe(Value.Of(0));
    }

    [Fact]
    public void AnyRows_WrittenAndReadAgain_AreTheSame()
    {
        var row = from usage in Gen.Elements<double?>(null, 0, .3, .5, 1, 2, 1e-9)
                  from tier in Gen.Elements("gold", "basic", "unknown", "it's", null)
                  from vip in Gen.Elements<bool?>(true, false, null)
                  select (usage, tier, vip);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(Gen.NonEmptyListOf(row).ToArbitrary(), drawn =>
        {
            var table = RunSample.Table([.. drawn.Select((values, index) => ($"a{index}", values.usage, values.tier, values.vip))]);
            var block = RunSample.Evaluator.Evaluate(table, default);
            var run = RunSample.WriteAsync(_runs, RunSample.Header(), table).GetAwaiter().GetResult();
            return Enumerable.Range(0, table.Count).All(index =>
            {
                var stored = _runs.AccountAsync(run, $"a{index}", default).GetAwaiter().GetResult()!;
                return JsonSerializer.Serialize(stored.Score) == JsonSerializer.Serialize(block[index])
                    && RunSample.Metrics.All(metric => stored.Values[metric] == table[metric][index]);
            });
        }));
    }

    [Fact]
    public async Task Run_ManyAccounts_KeepsEveryRow()
    {
        var table = RunSample.Table([.. Enumerable.Range(0, 5000).Select(index => ($"a{index}", (double?)(index / 5000.0), (string?)"gold", (bool?)null))]);

        var run = await RunSample.WriteAsync(_runs, RunSample.Header(), table);

        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM run_scores").ShouldBe(5000);
        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM run_nodes").ShouldBe(15000);
        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM run_metrics").ShouldBe(15000);
        (await _runs.AccountAsync(run, "a4999", default))!.Values["usage"].ShouldBe(Value.Of(4999 / 5000.0));
    }

    [Fact]
    public async Task LeftOut_AccountsThatWereNotScored_AreKeptWithTheirReasonAndCounts()
    {
        var counts = RunSample.Counts(0) with { Outside = 1, Excluded = [new("api", 0), new("staff", 2)] };
        await using (var writer = await _runs.BeginRunAsync(RunSample.Header(), default))
        {
            await writer.AppendAsync([new LeftOutAccount("a", null), new LeftOutAccount("b", "staff")], default);
            await writer.AppendAsync([new LeftOutAccount("c", "staff")], default);
            await writer.CompleteAsync(counts, new Instant(9), default);
        }

        var run = (await _runs.FindAsync("health", null, default)).ShouldNotBeNull();
        (run.Counts.Outside, run.Counts.Existed).ShouldBe((1, 3));
        run.Counts.Excluded.ShouldBe(counts.Excluded);
        (await _runs.LeftOutAsync(run, "a", default)).ShouldBe(new LeftOutAccount("a", null));
        (await _runs.LeftOutAsync(run, "c", default)).ShouldBe(new LeftOutAccount("c", "staff"));
        (await _runs.LeftOutAsync(run, "d", default)).ShouldBeNull();
    }

    [Fact]
    public async Task LeftOut_RunThatIsNotCompleted_LeavesNothing()
    {
        await using (var writer = await _runs.BeginRunAsync(RunSample.Header(), default))
        {
            await writer.AppendAsync([new LeftOutAccount("a", null)], default);
        }

        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM run_left_out").ShouldBe(0);
    }

    [Fact]
    public async Task Account_NotScored_IsNull()
    {
        var run = await RunSample.WriteAsync(_runs, RunSample.Header(), RunSample.Table(("a", .8, "gold", false)));

        (await _runs.AccountAsync(run, "b", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Account_Name_IsTheOneKnownNow()
    {
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [new AccountRow("a") { Name = "Old" }, new AccountRow("a") { Name = "New", KnownAt = 99_999, Import = 2 }],
        }.Store(_warehouse.Connection);
        var run = await RunSample.WriteAsync(_runs, RunSample.Header(), RunSample.Table(("a", .8, "gold", false)));

        (await _runs.AccountAsync(run, "a", default))!.Name.ShouldBe("New");
    }

    [Theory]
    [InlineData("billing", "crm")]
    [InlineData("crm", "billing")]
    public async Task Account_NamedByTwoSourcesAtOnce_HasTheNameOfTheLastByName(string first, string second)
    {
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [new AccountRow("a") { Name = first, Source = first }, new AccountRow("a") { Name = second, Source = second }],
        }.Store(_warehouse.Connection);
        var run = await RunSample.WriteAsync(_runs, RunSample.Header(), RunSample.Table(("a", .8, "gold", false)));

        (await _runs.AccountAsync(run, "a", default))!.Name.ShouldBe("crm");
        var listed = await _runs.ListAsync(run, new AccountQuery(null, [], new SortKey.Account(), false, [], null), default);
        listed[0].Name.ShouldBe("crm");
    }

    [Fact]
    public async Task Similar_MistypedIdOrName_ComesFirst()
    {
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [new AccountRow("acme-1") { Name = "Acme Corporation" }, new AccountRow("acme-2") { Name = "Zenith" }, new AccountRow("other") { Name = "Nothing alike" }],
        }.Store(_warehouse.Connection);

        (await _runs.SimilarAccountsAsync("amce-1", 5, default)).ShouldBe(["acme-1", "acme-2"]);
        (await _runs.SimilarAccountsAsync("ZENIHT", 5, default)).ShouldBe(["acme-2"]);
        (await _runs.SimilarAccountsAsync("acme-1", 1, default)).ShouldBe(["acme-1"]);
        (await _runs.SimilarAccountsAsync("'; DROP TABLE accounts --", 5, default)).ShouldBeEmpty();
    }
}
