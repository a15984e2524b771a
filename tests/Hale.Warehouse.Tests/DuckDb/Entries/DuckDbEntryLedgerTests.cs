using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Entries;
using Hale.Engine.Metrics;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Entries;

namespace Hale.Tests.DuckDb.Entries;

/// <summary>What people have entered counts point in time, and following it twice changes nothing.</summary>
public sealed class DuckDbEntryLedgerTests : IDisposable
{
    private static readonly MetricPlan Plan = MetricPlan.For(
        [new Metric.SeriesMetric("mood", "Mood", Unit.None, ValueKind.Text, "mood") { Pulse = new Pulse(new PulseLevels.Words(["red", "yellow", "green"])) }], null, Declared.All, ProjectZone.Utc);

    private readonly TestWarehouse _warehouse = new();
    private readonly DuckDbEntryLedger _ledger;

    public DuckDbEntryLedgerTests()
    {
        _ledger = new DuckDbEntryLedger(_warehouse.Session);
        new FactSet(ProjectZone.Utc) { Accounts = [new AccountRow("a"), new AccountRow("b")] }.Store(_warehouse.Connection);
    }

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public async Task Follow_TheSameEntriesAgain_AddsNothing()
    {
        Entry[] entries = [Pulse(1, "a", "red", 100), Cap(2, "a", 200), Pulse(3, "a", "green", 300)];
        await _ledger.FollowAsync(entries[..2], default);
        await _ledger.FollowAsync(entries, default);

        (await _ledger.LastAsync(default)).ShouldBe(new FollowedEntry(3, new Instant(300)));
        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM entries").ShouldBe(3);
        _warehouse.Connection.Scalar<long>("SELECT count(*) FROM series WHERE source = '@people'").ShouldBe(2);
    }

    [Theory]
    [InlineData(199, 0)]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 0)]
    [InlineData(501, 1)]
    [InlineData(900, 1)]
    [InlineData(901, 0)]
    public async Task Overrides_AsOf_AreThoseThatWereKnownAndHadBegunAndNotEnded(long moment, int held)
    {
        await _ledger.FollowAsync(
            [Cap(1, "a", 200), Cap(2, "a", 300, supersedes: 1, isWithdrawal: true), new Entry(3, Cap(0, "b", 400).Said with { Content = new EntryContent.Override("health", OverrideKind.Floor, "50", new Instant(500)), Until = new Instant(900) })],
            default);

        (await _ledger.OverridesAsync(new Instant(moment), default)).Count.ShouldBe(held);
    }

    [Fact]
    public async Task Overrides_Read_AreAsTheyWereEntered()
    {
        await _ledger.FollowAsync([Cap(1, "a", 200)], default);
        (await _ledger.OverridesAsync(new Instant(300), default)).ShouldBe([new Core.People.PersonOverride(1, "a", "health", OverrideKind.Cap, "yellow", "it's “slow”", "Ann", new Instant(200), null)]);
    }

    [Fact]
    public async Task Unknown_Accounts_AreNamed() => (await _ledger.UnknownAsync(["b", "it's", "a", "it's", "c"], default)).ShouldBe(["c", "it's"]);

    [Fact]
    public async Task Metrics_WithoutEntries_AreAskedAsEver()
    {
        var compute = new ComputeMetrics(_warehouse.Metrics());
        (await compute.CompleteAsync(Plan, default)).ShouldBeSameAs(Plan);
        await _ledger.FollowAsync([Cap(1, "a", 200)], default);
        (await compute.CompleteAsync(Plan, default)).SourceNames.ShouldContain("@people");
    }

    /// <summary>Against the plainest reading of the history: of the entries known and not withdrawn at T the last, stale when its time is over.</summary>
    [Fact]
    public void Pulses_OfAnyHistory_AreWhatThePlainReadingSays()
    {
        var entry = from value in Gen.Elements("red", "yellow", "green")
                    from account in Gen.Elements("a", "b")
                    from lasts in Gen.Elements(0, 0, 15, 40)
                    from withdraws in Gen.Choose(0, 6)
                    select (value, account, lasts, withdraws);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(Gen.NonEmptyListOf(entry).ToArbitrary(), drawn =>
        {
            _warehouse.Connection.Execute("DELETE FROM entries; DELETE FROM series");
            var entries = new List<Entry>();
            foreach (var (value, account, lasts, withdraws) in drawn)
            {
                var (number, at) = (entries.Count + 1, 10L * (entries.Count + 1));
                var target = entries.Find(one => one.Number == withdraws && !one.Said.IsWithdrawal && !entries.Exists(other => other.Said.Supersedes == one.Number));
                entries.Add(target is null
                    ? Pulse(number, account, value, at, lasts == 0 ? null : at + lasts)
                    : new Entry(number, target.Said with { EnteredAt = new Instant(at), Supersedes = target.Number, IsWithdrawal = true }));
            }

            foreach (var some in entries.Chunk(2))
            {
                _ledger.FollowAsync(some, default).GetAwaiter().GetResult();
            }

            return Enumerable.Range(1, entries.Count + 6).All(step => new[] { "a", "b" }.All(account => Computed(account, (10 * step) + 1) == Plain(entries, account, (10 * step) + 1)));
        }));
    }

    private string Computed(string account, long moment)
    {
        var batches = new ComputeMetrics(_warehouse.Metrics()).ForPairsAsync(Plan, [new AccountMoment(account, new Instant(moment))], default);
        return batches.ToBlockingEnumerable(TestContext.Current.CancellationToken).Select(batch => batch.Values["mood"][0]).Select(value => value.IsMissing ? value.Missing.ToString() : value.Text).Single();
    }

    private static string Plain(List<Entry> entries, string account, long moment)
    {
        var known = entries.Where(entry => entry.Said.EnteredAt.Micros < moment && entry.Said.Account == account).ToList();
        var last = known.FindLast(entry => !entry.Said.IsWithdrawal && !known.Exists(other => other.Said.Supersedes == entry.Number));
        return last is null ? nameof(MissingReason.NoData)
            : last.Said.Until?.Micros < moment ? nameof(MissingReason.Stale)
            : ((EntryContent.Pulse)last.Said.Content).Value;
    }

    private static Entry Pulse(long number, string account, string value, long at, long? until = null) =>
        new(number, new EntryDraft(account, new EntryContent.Pulse("mood", "mood", value, null), "why", "Ann", new Instant(at)) { Until = until is { } end ? new Instant(end) : null });

    private static Entry Cap(long number, string account, long at, long? supersedes = null, bool isWithdrawal = false) =>
        new(number, new EntryDraft(account, new EntryContent.Override("health", OverrideKind.Cap, "yellow", new Instant(at)), "it's “slow”", "Ann", new Instant(at)) { Supersedes = supersedes, IsWithdrawal = isWithdrawal });
}
