using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.History;
using Hale.Engine.Scoring;
using Hale.Engine.Verifying;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Tests.DuckDb.History;

/// <summary>A stored run is computed again from what it kept.</summary>
public sealed class VerifyRunTests : IDisposable
{
    private static readonly string[] Numbers =
    [
        "run_scores.computed", "run_scores.value", "run_scores.coverage", "run_scores.low", "run_scores.high",
        "run_nodes.points", "run_nodes.nominal_share", "run_nodes.effective_share", "run_nodes.contribution",
    ];

    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbRunStore _runs;

    public VerifyRunTests() => _runs = new DuckDbRunStore(_warehouse.Session);

    public void Dispose()
    {
        _runs.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public void Run_OfARandomScore_IsEqualBitForBit() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var drawn = new RandomRun(seed);
        var run = drawn.StoreAsync(_runs).GetAwaiter().GetResult();
        var verified = Verify(run, drawn);
        verified.Examples.SelectMany(example => example.Differences).Concat(verified.OfRun).ShouldBeEmpty();
        return verified is { IsEqual: true, Accounts: 9 };
    }));

    [Fact]
    public void StoredNumber_OneUlpAway_IsFound() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var drawn = new RandomRun(seed);
        var run = drawn.StoreAsync(_runs).GetAwaiter().GetResult();
        var place = Numbers[seed % Numbers.Length].Split('.');
        var account = _warehouse.Connection.Scalar<string>($"SELECT min(account) FROM {place[0]} WHERE run = $1 AND {place[1]} IS NOT NULL", run.Number);
        var changed = _warehouse.Connection.Execute(
            $"UPDATE {place[0]} SET {place[1]} = nextafter({place[1]}, 1e300) WHERE run = $1 AND account = $2 AND {place[1]} IS NOT NULL", run.Number, account ?? string.Empty);

        var verified = Verify(run, drawn);

        return changed == 0 ? verified.IsEqual
            : verified.Differing == 1 && verified.Examples.Single() is var example && example.Account == account && example.Differences.Count == changed && example.Differences.All(difference => difference.By < 0);
    }));

    [Theory]
    [InlineData("UPDATE runs SET scored = scored + 1", "accounts with a score")]
    [InlineData("UPDATE runs SET definition = definition || ' '", "hash of the definition")]
    [InlineData("DELETE FROM run_scores WHERE account = 'account 3'", "accounts")]
    [InlineData("INSERT INTO run_left_out VALUES (1, 'x', NULL)", "accounts outside the population")]
    public async Task Header_NotWhatIsStored_IsFound(string change, string what)
    {
        var drawn = new RandomRun(4);
        var run = await drawn.StoreAsync(_runs);
        _warehouse.Connection.Execute(change);

        var verified = Verify((await _runs.RunAsync(run.Number, default))!, drawn);

        verified.OfRun.ShouldContain(difference => difference.What == what);
    }

    [Fact]
    public async Task Node_NotThere_IsFound()
    {
        var drawn = new RandomRun(4);
        var run = await drawn.StoreAsync(_runs);
        _warehouse.Connection.Execute("DELETE FROM run_nodes WHERE account = 'account 3' AND node = 0");

        var found = Verify(run, drawn).Examples.ShouldHaveSingleItem();

        found.Account.ShouldBe("account 3");
        found.Differences.ShouldContain(difference => difference.What == "number of nodes");
    }

    [Fact]
    public async Task Run_InRangesOfAFewAccounts_IsReadWhole()
    {
        var run = await new RandomRun(4).StoreAsync(_runs);

        var spans = await _runs.SpansAsync(run, 4, default);

        spans.ShouldBe([new AccountSpan("account 0", "account 3"), new("account 4", "account 7"), new("account 8", "account 8")]);
        (await _runs.RunAsync(17, default)).ShouldBeNull();
    }

    private VerifiedRun Verify(Run run, RandomRun drawn) =>
        new VerifyRun(_runs).RunAsync(run, drawn.Project, new Progress<ScoreProgress>(), default).GetAwaiter().GetResult();
}
