using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.DuckDb.Metrics;

public sealed class DuckDbMetricStoreTests : IDisposable
{
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private static readonly Instant AsOf = new(CaseTexts.Time("2024-02-01T00:00Z"));

    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public async Task Explain_TextRunAsItIs_GivesWhatIsComputed()
    {
        Store();
        var plan = Plan(
            ("count of=login window=28d", null),
            ("sum amount of=order", new Comparison(ComparisonOperator.NotEqual, new Reference("plan", ValueKind.Text, true), new TextLiteral("it's\n-- x"))),
            ("attribute seats number", null),
            ("series nps number", null));

        var texts = _warehouse.Metrics().Explain(plan, AsOf);

        texts.Count.ShouldBe(4, "events of the window and events of all time are read apart");
        texts.ShouldAllBe(text => text.StartsWith("-- ", StringComparison.Ordinal));
        var rows = texts.Select(text => _warehouse.Connection.Rows(text)).ToList();
        var computed = (await _warehouse.PopulationAsync(plan, AsOf)).Select(line => line.Split(" | "))
            .ToDictionary(cells => cells[0], cells => cells.Skip(2).Select(cell => cell is "0" ? "-" : cell).ToArray());
        foreach (var (account, values) in computed)
        {
            rows.SelectMany(table => Values(table, account)).ShouldBe(values, account);
        }
    }

    [Fact]
    public void TwentyMetrics_OneTable_AreOneScan()
    {
        Store();
        var plan = Plan([.. Enumerable.Range(1, 20).Select(index => ($"{(index % 2 == 0 ? "count" : "distinct contact")} of=login,order window={index + 30}d", (Expression?)null))]);

        var queries = new ScanPlanner(ScanPasses.All).Plan(plan, new ScanBasis(new ScanMoments([AsOf], plan.Zone), ClosedTables.All, 1, 1));
        var text = _warehouse.Metrics().Explain(plan, AsOf).ShouldHaveSingleItem();

        queries.ShouldHaveSingleItem().Columns.Count.ShouldBe(20);
        var explained = string.Concat(_warehouse.Connection.Rows($"EXPLAIN (FORMAT json) {text}").Select(row => row.Text(1)));
        explained.Split("main.events\"").Length.ShouldBe(2, explained);
    }

    [Fact]
    public async Task PropertyNeverImported_IsMissing()
    {
        Store();
        var absent = new Dictionary<string, ValueKind> { ["absent"] = ValueKind.Number, ["note"] = ValueKind.Text, ["flag"] = ValueKind.Boolean };
        var plan = Plan(
            absent,
            ("sum absent", null),
            ("mean absent", null),
            ("last note", null),
            ("last flag", null),
            ("distinct note", null),
            ("count", new MissingTest(new Reference("absent", ValueKind.Number, true), false)));

        (await _warehouse.PopulationAsync(plan, AsOf))[0].ShouldBe("a | 2023-01-01T00:00:00Z | - | 0 | - | - | 0 | 3");
    }

    [Fact]
    public async Task PropertyStoredOtherwise_IsIncompatible()
    {
        Store();
        var plan = Plan(new Dictionary<string, ValueKind> { ["plan"] = ValueKind.Number }, ("sum plan", null));

        var fault = await Should.ThrowAsync<WarehouseException>(() => _warehouse.PopulationAsync(plan, AsOf));

        fault.Fault.ShouldBe(WarehouseFault.Incompatible);
        fault.Message.ShouldContain("`plan`");
    }

    [Fact]
    public async Task Counts_KnownShareAndAccounts_AreThoseOfTheMoment()
    {
        Store();
        var metrics = _warehouse.Metrics();
        var plan = Plan();

        (await metrics.AccountCountAsync(CancellationToken.None)).ShouldBe(2);
        (await metrics.KnownShareAsync(plan, AsOf, CancellationToken.None)).ShouldBe(new KnownShare(6, 1));
    }

    [Fact]
    public async Task KnownShare_ContractsAndContacts_AreFactsToo()
    {
        new FactSet(ProjectZone.Utc)
        {
            Contacts = [new ContactRow("a", "u1"), new ContactRow("a", "u2") { ValidFrom = 5, KnownAt = AsOf.Micros + 1 }, new ContactRow("a", "u3") { ValidFrom = AsOf.Micros }],
        }.Store(_warehouse.Connection);
        _warehouse.Connection.Execute(
            $"""
            INSERT INTO subscriptions (source, id_high, id_low, account, occurred_at, known_at, import) VALUES ('billing', 0, 1, 'a', 5, 5, 1), ('billing', 0, 2, 'a', 5, {AsOf.Micros + 1}, 1);
            INSERT INTO outcomes (source, id_high, id_low, account, outcome, occurred_at, effective_at, known_at, import) VALUES ('billing', 0, 1, 'a', 'renewed', 5, 5, {AsOf.Micros + 1}, 1), ('gone', 0, 1, 'a', 'renewed', 5, 5, 5, 1);
            """);

        (await _warehouse.Metrics().KnownShareAsync(Plan(), AsOf, CancellationToken.None)).ShouldBe(new KnownShare(5, 3));
    }

    [Fact]
    public async Task FactsOfSourcesNoLongerDeclared_AreNotCounted()
    {
        Store();
        new FactSet(ProjectZone.Utc) { Properties = Kinds, Events = [new EventRow("a", "login", 5) { Source = "old", Id = 50 }] }.Store(_warehouse.Connection);

        (await _warehouse.Metrics().KnownShareAsync(Plan(), AsOf, CancellationToken.None)).Facts.ShouldBe(6);
        (await new DuckDbFactStore(_warehouse.Session).CountAsync("old", CancellationToken.None)).ShouldBe(1);
        (await new DuckDbFactStore(_warehouse.Session).CountAsync("crm", CancellationToken.None)).ShouldBe(3);
    }

    [Fact]
    public async Task ZoneOfTheProject_OtherThanThatOfTheFacts_IsIncompatible()
    {
        Store();
        _warehouse.Connection.Execute("INSERT INTO settings VALUES ('zone', 'Europe/Berlin')");
        var (metrics, plan) = (_warehouse.Metrics(), Plan(("count of=login", null)));

        Func<Task>[] work =
        [
            () => _warehouse.PopulationAsync(plan, AsOf),
            () => _warehouse.PairsAsync(plan, [new AccountMoment("a", AsOf)]),
            () => Task.Run(() => metrics.Explain(plan, AsOf)),
        ];
        foreach (var piece in work)
        {
            var fault = await Should.ThrowAsync<WarehouseException>(piece);
            fault.Fault.ShouldBe(WarehouseFault.Incompatible);
            fault.Message.ShouldBe("The stored facts were imported for the time zone Europe/Berlin; the project now says UTC, in which days are others.");
        }
    }

    [Fact]
    public async Task Reaches_SeveralFilesAndImports_AreTheLatestOfASource()
    {
        _warehouse.Connection.Execute(
            """
            INSERT INTO imports VALUES (1, 100, '0.1'), (2, 200, '0.1');
            INSERT INTO import_files (source, file, fingerprint, import, records, added, known, first_fact, last_fact) VALUES ('app', 'a.csv', 'x', 1, 1, 1, 0, 10, 50), ('app', 'b.csv', 'y', 2, 1, 1, 0, 20, 40), ('crm', 'c.csv', 'z', 1, 1, 1, 0, NULL, NULL);
            INSERT INTO source_events VALUES ('app', 'view'), ('app', 'login');
            """);

        var reaches = await _warehouse.Metrics().ReachesAsync(CancellationToken.None);

        reaches.Select(reach => reach.Source).ShouldBe(["app", "crm"]);
        reaches[0].Events.ShouldBe(["login", "view"]);
        (reaches[0].LastFact, reaches[0].LastImport).ShouldBe((new Instant(50), new Instant(200)));
        (reaches[1].LastFact, reaches[1].LastImport).ShouldBe((null, new Instant(100)));
    }

    [Fact]
    public async Task Cancellation_InTheMiddleOfAQuery_StopsIt()
    {
        _warehouse.Connection.Execute(
            "INSERT INTO events (source, id_high, id_low, content_high, content_low, account, contact, event, occurred_at, known_at, day, import) SELECT 'app', i, i, i, i, 'a' || i % 1000, 'u' || i, 'login', i, 0, 0, 1 FROM range(1000000) AS r(i); INSERT INTO accounts (account, source, name, started_at, ended_at, known_at, import, made) SELECT 'a' || i, 'crm', NULL, 0, NULL, 0, 1, false FROM range(1000) AS r(i)");
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        var plan = Plan([.. Enumerable.Range(1, 100).Select(index => ($"distinct contact of=login window={index + 10}d", (Expression?)null))]);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in _warehouse.Metrics().ForPopulationAsync(plan, [new Instant(Instant.MicrosPerDay * 2)], 1000, source.Token))
            {
            }
        });

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static MetricPlan Plan(params (string Line, Expression? Where)[] metrics) => Plan(Kinds, metrics);

    private static MetricPlan Plan(Dictionary<string, ValueKind> kinds, params (string Line, Expression? Where)[] metrics) => MetricPlan.For(
        [.. metrics.Select((metric, index) => CaseMetrics.Read(metric.Line, $"m{index}", metric.Where, kinds))], null, Declared.All, ProjectZone.Utc);

    private void Store() => new FactSet(ProjectZone.Utc)
    {
        Properties = Kinds,
        Accounts = [FactTexts.Account("a start=2023-01-01T00:00Z"), FactTexts.Account("b start=2023-01-01T00:00Z")],
        Events =
        [
            FactTexts.Event("a login 2024-01-05T00:00Z contact=u1", 0, Kinds),
            FactTexts.Event("a order 2024-01-06T00:00Z amount=5.5 plan=pro", 1, Kinds),
            FactTexts.Event("a order 2024-01-07T00:00Z amount=1", 2, Kinds),
            FactTexts.Event("b login 2024-01-07T00:00Z", 3, Kinds),
            FactTexts.Event("b login 2024-01-08T00:00Z known=2024-03-01T00:00Z", 4, Kinds),
        ],
        Attributes = [FactTexts.Attribute("b seats always number=3")],
        Series = [FactTexts.Series("a nps 2024-01-05T00:00Z number=7")],
    }.Store(_warehouse.Connection);

    private static IEnumerable<string> Values(IReadOnlyList<DuckRow> table, string account)
    {
        var row = table.FirstOrDefault(row => row.Text(0) == account);
        var width = table[0].Count;
        return Enumerable.Range(1, width - 1).Select(column => row is null || row.Value(column) is 0L ? "-" : RawRows.Cell(row.Value(column)));
    }
}
