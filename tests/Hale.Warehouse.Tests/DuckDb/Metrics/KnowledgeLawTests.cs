using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Cases;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>What is computed of a moment with what was known later.</summary>
public sealed class KnowledgeLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private static readonly Instant AsOf = new(20 * Day);
    private static readonly Instant Later = new(33 * Day);
    private static readonly string[] OfEvents =
    [
        "count of=e0", "count window=5d", "sum amount of=e0,e1 window=9d", "last amount of=e0", "distinct contact of=e1", "active_days of=e0 window=2w", "count window=5d_before_5d",
        "count window=since_start", "days_since of=e1",
    ];

    private static readonly string[] Lines = [.. OfEvents, "attribute seats number", "series nps number"];

    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyFacts_KnownAtTheMomentItself_GiveWhatTheyAlwaysGave() => Law(seed =>
    {
        var random = new RandomFacts(seed);
        Store(random.WithFuture(random.Make(), AsOf.Micros), seed);
        return Read(Lines, AsOf) == Join(_warehouse.PopulationAsync(Plan(Lines), AsOf));
    });

    [Fact]
    public void AnyLateFacts_KnownByThen_CountAsIfTheyHadBeenKnownInTime() => Law(seed =>
    {
        var random = new RandomFacts(seed);
        var facts = random.WithFuture(random.Make(), AsOf.Micros);
        Store(facts, seed);
        var computed = Read(OfEvents, Later);
        var inTime = RandomFacts.WithEvents(facts, [.. facts.Events.Select(row => row with { KnownAt = InTime(row.KnownAt) })]);
        Replace(inTime.Accounts, row => row with { KnownAt = InTime(row.KnownAt) });
        Replace(inTime.Series, row => row with { KnownAt = InTime(row.KnownAt) });
        Store(inTime, seed, closedLater: AsOf.Micros);
        return computed == Join(_warehouse.PopulationAsync(Plan(OfEvents), AsOf));
    });

    [Fact]
    public void AnyFacts_KnownAtOnce_CountFromWhenTheyOccurred() => Law(seed =>
    {
        var random = new RandomFacts(seed);
        Store(random.WithFuture(random.Make(), AsOf.Micros), seed);
        var computed = Join(RawRows.ReadAsync(_warehouse.Metrics().KnownAtOnce(Later).ForPopulationAsync(Plan(Lines), [AsOf], 3, default)));
        foreach (var (table, occurred) in new[] { ("events", "occurred_at"), ("series", "occurred_at"), ("attributes", "valid_from"), ("source_reach", "last_fact") })
        {
            _warehouse.Connection.Execute($"UPDATE {table} SET known_at = {occurred} WHERE known_at > {occurred} AND known_at <= {Later.Micros} AND closed_at > {Later.Micros}");
        }

        return computed == Join(_warehouse.PopulationAsync(Plan(Lines), AsOf));
    });

    [Fact]
    public void AnyFacts_OfTheMomentAndLaterPlanted_ChangeNothing() => Law(seed =>
    {
        var random = new RandomFacts(seed);
        var facts = RandomFacts.Begun(random.Make());
        Store(facts, seed);
        var before = Read(Lines, Later);
        Store(RandomFacts.WithEvents(facts, [.. facts.Events, .. Enumerable.Range(0, 20).Select(index => new EventRow($"a{index % 6}", "e0", AsOf.Micros + (index * Day / 2)) { Id = 5000 + index, KnownAt = AsOf.Micros })]), seed);
        return Read(Lines, Later) == before;
    });

    [Fact]
    public async Task Statement_FactKnownLate_IsSeen()
    {
        new FactSet(ProjectZone.Utc)
        {
            Properties = Kinds,
            Accounts = [new AccountRow("a")],
            Events = [new EventRow("a", "login", Day), new EventRow("a", "login", Day) { Id = 2, KnownAt = 25 * Day }, new EventRow("a", "login", 22 * Day) { Id = 3 }],
        }.Store(_warehouse.Connection);
        var metric = new Metric.SqlMetric("n", "N", Unit.None, ValueKind.Number, "select account, count(*) as value from events group by account", "here");
        var plan = MetricPlan.For([metric], null, Declared.All, ProjectZone.Utc);

        async Task<Value> At(long known) => (await _warehouse.Metrics().AsKnown(new Knowledge(AsOf, new Instant(known))).StatementAsync(plan, metric, AsOf, null, default))["a"];
        (await At(20 * Day)).ShouldBe(Value.Of(1));
        (await At(25 * Day)).ShouldBe(Value.Of(2));
    }

    [Fact]
    public void Reach_ImportsAndStepsUntilThen_CountAsKnown()
    {
        var reach = new SourceReach("app", [], new Instant(30 * Day), new Instant(30 * Day))
        {
            Steps = [new(new Instant(10 * Day), new Instant(10 * Day)), new(new Instant(25 * Day), new Instant(19 * Day)), new(new Instant(40 * Day), new Instant(39 * Day))],
            Imports = [new Instant(10 * Day), new Instant(25 * Day), new Instant(40 * Day)],
        };

        var known = reach.AsKnown(new Knowledge(AsOf, Later));
        known.Steps.Select(step => step.KnownAt.Micros / Day).ShouldBe([10, 20, 40]);
        known.Imports.Select(import => import.Micros / Day).ShouldBe([10, 20, 40]);
        var then = reach.AsKnown(new Knowledge(AsOf, AsOf));
        (then.Steps.SequenceEqual(reach.Steps), then.Imports.SequenceEqual(reach.Imports)).ShouldBe((true, true));
    }

    [Fact]
    public void Knowledge_BeforeTheMoment_IsNone() => Should.Throw<ArgumentOutOfRangeException>(() => new Knowledge(AsOf, new Instant(1)));

    // What became known in between is moved to just before the moment, in the same order.
    private static long InTime(long known) => known < AsOf.Micros || known > Later.Micros ? known : AsOf.Micros - ((Later.Micros - known) / 1_000_000);

    private static void Replace<T>(List<T> rows, Func<T, T> change)
    {
        List<T> changed = [.. rows.Select(change)];
        rows.Clear();
        rows.AddRange(changed);
    }

    private static void Law(Func<int, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), holds));

    private static MetricPlan Plan(string[] lines) => MetricPlan.For(
        [.. lines.Select((line, index) => CaseMetrics.Read(line, $"m{index}", null, Kinds))], null, Declared.All, ProjectZone.Utc);

    private static string Join(Task<List<string>> rows) => string.Join('\n', rows.GetAwaiter().GetResult());

    private string Read(string[] lines, Instant known) =>
        Join(RawRows.ReadAsync(_warehouse.Metrics().AsKnown(new Knowledge(AsOf, known)).ForPopulationAsync(Plan(lines), [AsOf], 3, default)));

    /// <summary>Stores facts, some of which are closed: before the moment, after it, and later still.</summary>
    private void Store(FactSet facts, int seed, long closedLater = 30 * Day)
    {
        _warehouse.Clear();
        facts.Store(_warehouse.Connection);
        _warehouse.Connection.Execute(
            $"""
            UPDATE events SET closed_at = CASE (id_low + {seed % 7}) % 7 WHEN 0 THEN {15 * Day} WHEN 1 THEN {closedLater} ELSE {40 * Day} END
            WHERE (id_low + {seed % 7}) % 7 IN (0, 1, 2)
            """);
    }
}
