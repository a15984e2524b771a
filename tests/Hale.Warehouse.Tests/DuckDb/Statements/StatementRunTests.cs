using System.Globalization;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Engine.Warehousing;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Statements;

namespace Hale.Tests.DuckDb.Statements;

public sealed class StatementRunTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private const long Day = Instant.MicrosPerDay;
    private const string Count = "select account, count(*) as value from events group by account";

    [Fact]
    public async Task Statement_FactsKnownLateClosedOrOfOthers_AreInvisible()
    {
        var warehouse = Stored();
        warehouse.Connection.Execute($"UPDATE events SET closed_at = {7 * Day} WHERE id_low = 2");

        (await ReadAsync(warehouse, Plan(Count), 6)).ShouldBe("a=2 b=1");
        (await ReadAsync(warehouse, Plan(Count), 8)).ShouldBe("a=1 b=1");
        (await ReadAsync(warehouse, Plan(Count), 12)).ShouldBe("a=2 b=1");
        (await ReadAsync(warehouse, Plan(Count), 2)).ShouldBe("a=1");
    }

    [Fact]
    public async Task Statement_ExcludedEvents_AreInvisible()
    {
        var warehouse = Stored();
        var person = new NamedCondition("person", new Membership(new Reference("contact", ValueKind.Text, true), [new TextLiteral("u1")], false));

        (await ReadAsync(warehouse, Plan(Count, excluded: person), 6)).ShouldBe("a=1 b=1");
    }

    [Fact]
    public async Task Statement_ExcludedByWhatIsKnownOfTheContact_IsInvisible()
    {
        var warehouse = Stored();
        var staff = new NamedCondition("staff", new Comparison(ComparisonOperator.Equal, new Reference("contact.role", ValueKind.Text, true), new TextLiteral("staff")));

        (await ReadAsync(warehouse, Plan(Count, excluded: staff), 6)).ShouldBe("a=1 b=1");
    }

    [Fact]
    public async Task Statement_OfMembers_SeesNobodyElse()
    {
        var warehouse = Stored();
        var plan = Plan("select account, (select count(*) from events) + 0 * count(*) as value from accounts group by account");

        (await ReadAsync(warehouse, plan, 6)).ShouldBe("a=3 b=3 c=3");
        (await ReadAsync(warehouse, plan, 6, ["a", "c"])).ShouldBe("a=2 c=2");
    }

    [Fact]
    public async Task Views_OfEverything_AreThoseOfTheMoment()
    {
        var warehouse = Stored();
        (await ReadAsync(warehouse, Plan("select account, number as value from series"), 6)).ShouldBe("a=7");
        (await ReadAsync(warehouse, Plan("select account, number as value from attributes where attribute = 'seats'"), 6)).ShouldBe("a=20");
        (await ReadAsync(warehouse, Plan("select account, count(*) as value from contacts where p_role = 'staff' and name = 'Ann' group by account"), 6)).ShouldBe("a=1");
        (await ReadAsync(warehouse, Plan("select account, day(as_of) + 0.5 as value from accounts, moment"), 6)).ShouldBe("a=7.5 b=7.5 c=7.5");
        (await ReadAsync(warehouse, Plan("select account, count(*) as value from outcomes group by account"), 6)).ShouldBe("");
        (await ReadAsync(warehouse, Plan("select account, sum(amount) as value from subscriptions where stopped_at is null group by account"), 6)).ShouldBe("");
        (await ReadAsync(warehouse, Plan("select account, max(hour(occurred_at)) as value from events group by account", zone: "Asia/Tokyo"), 6)).ShouldBe("a=9 b=9");
    }

    [Fact]
    public async Task Values_OfAnotherKindOrNone_AreMissing()
    {
        var warehouse = Stored();
        const string Words = "select account, case account when 'a' then 'seven' when 'b' then '7' end as value from accounts";
        (await ReadAsync(warehouse, Plan(Words), 6)).ShouldBe("a=Error b=7 c=NoData");
        (await ReadAsync(warehouse, Plan(Words, ValueKind.Text), 6)).ShouldBe("a=seven b=7 c=NoData");
        (await ReadAsync(warehouse, Plan("select account, account = 'a' as value from accounts", ValueKind.Boolean), 6)).ShouldBe("a=True b=False c=False");
        (await ReadAsync(warehouse, Plan("select account, 1 / 0 as value from accounts"), 6)).ShouldBe("a=Error b=Error c=Error");
    }

    [Theory]
    [InlineData("select account, 1 as value from events", "more than one row for the account `a`")]
    [InlineData("select account, 1 as value from accounts, range(1000000000)", "more than one row for the account")]
    [InlineData("select upper(account) as account, 1 as value from accounts", "no account of the view")]
    [InlineData("select null as account, 1 as value", "without an account")]
    [InlineData("select account, 1 as points from accounts", "failed:")]
    [InlineData("select account, nothing as value from accounts", "failed:")]
    [InlineData("select account, 1 as value from runs", "cannot be run: it reads `runs`")]
    [InlineData("select account, 1 as value from rusn", "none of the views: accounts, attributes")]
    public async Task Statement_ThatIsWrong_SaysWhereAndWhat(string statement, string problem)
    {
        var fault = await Should.ThrowAsync<WarehouseException>(() => ReadAsync(Stored(), Plan(statement), 6));

        (fault.Fault, fault.Message).ShouldBe((WarehouseFault.Definition, fault.Message));
        fault.Message.ShouldStartWith("metrics/m.yaml:3:5: the statement of `m` ");
        fault.Message.ShouldContain(problem);
    }

    [Fact]
    public void Statement_ThatTakesTooLong_IsStopped()
    {
        var warehouse = Stored();
        using var connection = warehouse.Session.Connect();
        var plan = Plan("select account, (select count(*) from range(1000000) a, range(1000000) b where hash(a.range, b.range) = 7) as value from accounts");

        var fault = Should.Throw<WarehouseException>(() =>
            new StatementRun(connection, plan, TimeSpan.FromMilliseconds(300)).Read(plan.Statements[0], new Instant(6 * Day), null, CancellationToken.None));

        fault.Message.ShouldContain("took longer than 0.3 seconds");
    }

    [Fact]
    public async Task Statement_ThatIsCancelled_IsNoFaultOfIt()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var plan = Plan("select account, (select count(*) from range(1000000) a, range(1000000) b where hash(a.range, b.range) = 7) as value from accounts");

        await Should.ThrowAsync<OperationCanceledException>(() => Stored().Metrics().StatementAsync(plan, plan.Statements[0], new Instant(6 * Day), null, cancel.Token));
    }

    [Fact]
    public async Task Pairs_OfSeveralMoments_HaveTheValuesOfTheirs()
    {
        var compute = new ComputeMetrics(Stored().Metrics());
        List<AccountMoment> pairs = [new("b", new(6 * Day)), new("a", new(12 * Day)), new("a", new(2 * Day)), new("zz", new(6 * Day)), new("a", new(6 * Day))];
        var read = new List<string>();
        await foreach (var batch in compute.ForPairsAsync(Plan(Count), pairs, CancellationToken.None))
        {
            read.AddRange(Enumerable.Range(0, batch.Values.Count).Select(row => Text(batch.Values["m"][row])));
        }

        read.ShouldBe(["1", "3", "1", "TooYoung", "2"]);
    }

    [Fact]
    public async Task Population_WithACondition_IsWhatStatementsSee()
    {
        var warehouse = Stored();
        var seats = new Metric.AttributeMetric("seats", "seats", Unit.None, ValueKind.Number, "seats", DaysSince: false);
        var sql = new Metric.SqlMetric("m", "m", Unit.None, ValueKind.Number, "select account, (select count(*) from events) as value from accounts", "metrics/m.yaml:3:5");
        var population = new Population(new Comparison(ComparisonOperator.Greater, new Reference("seats", ValueKind.Number, true), new NumberLiteral(0)), [], []);
        var plan = MetricPlan.For([seats, sql], new HashSet<string> { "m" }, Declared.All, ProjectZone.Utc, population: population);

        await foreach (var batch in new ComputeMetrics(warehouse.Metrics()).ForPopulationAsync(plan, new Instant(6 * Day), CancellationToken.None))
        {
            string.Join(' ', batch.Values.Accounts.Select((account, row) => $"{account}={Text(batch.Values["m"][row])}")).ShouldBe("a=2 b=NoData c=NoData");
        }
    }

    private TestWarehouse Stored()
    {
        var warehouse = fixture.Empty();
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [new("a") { StartedAt = 0 }, new("b") { StartedAt = 0 }, new("c") { StartedAt = 0 }, new("late") { StartedAt = 0, KnownAt = 100 * Day }],
            Events =
            [
                new("a", "e", 1 * Day) { Id = 1 }, new("a", "e", 3 * Day) { Id = 2, Contact = "u1" }, new("b", "e", 4 * Day) { Id = 3 },
                new("a", "e", 5 * Day) { Id = 4, KnownAt = 11 * Day }, new("a", "e", 30 * Day) { Id = 5 }, new("a", "e", 2 * Day) { Id = 6, Source = "gone" }, new("late", "e", 2 * Day) { Id = 7 },
            ],
            Series = [new("a", "nps", 2 * Day) { Number = 7 }, new("a", "nps", 3 * Day) { Number = 9, KnownAt = 50 * Day, Id = 1 }],
            Attributes =
            [
                new("a", "seats") { ValidFrom = 1 * Day, KnownAt = 1 * Day, Number = 10 }, new("a", "seats") { ValidFrom = 2 * Day, KnownAt = 2 * Day, Number = 20 },
                new("a", "seats") { ValidFrom = 3 * Day, KnownAt = 40 * Day, Number = 30 },
            ],
            ContactAttributes = new() { ["role"] = ValueKind.Text },
            Contacts = [new("a", "u1") { Name = "Ann", Attributes = new Dictionary<string, Value> { ["role"] = Value.Of("staff") } }],
        }.Store(warehouse.Connection);
        return warehouse;
    }

    private static MetricPlan Plan(string statement, ValueKind kind = ValueKind.Number, NamedCondition? excluded = null, string zone = "UTC")
    {
        ProjectZone.TryFind(zone, out var found).ShouldBeTrue();
        return MetricPlan.For([new Metric.SqlMetric("m", "m", Unit.None, kind, statement, "metrics/m.yaml:3:5")], null, Declared.All, found, excluded is null ? [] : [excluded]);
    }

    private static async Task<string> ReadAsync(TestWarehouse warehouse, MetricPlan plan, int day, IReadOnlyList<string>? members = null)
    {
        var values = await warehouse.Metrics().StatementAsync(plan, plan.Statements[0], new Instant(day * Day), members, CancellationToken.None);
        return string.Join(' ', values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={Text(value.Value)}"));
    }

    private static string Text(Value value) => value.IsMissing ? value.Missing.ToString() : value.Kind switch
    {
        ValueKind.Number => value.Number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Text => value.Text,
        ValueKind.Boolean => value.Boolean.ToString(),
    };
}
