using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

public sealed class RangeTermsTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private static readonly Metric[] Metrics =
    [
        .. Enum.GetValues<SubscriptionMeasure>().Select(measure => new Metric.SubscriptionMetric($"{measure}", $"{measure}", Unit.None, measure, [])),
        new Metric.SubscriptionMetric("pro", "Pro", Unit.None, SubscriptionMeasure.Active, ["pro"]),
    ];

    [Fact]
    public async Task Values_TermsOfAnAccount_AreThoseOfCore()
    {
        var warehouse = Stored("('a', 'pro', 10, 40, 30, 100.5, 1, 'EUR', 7, 10)", "('a', 'basic', 20, 50, NULL, 1200, 12, 'EUR', NULL, 20)");
        (await ReadAsync(warehouse, ("a", 25), ("a", 35), ("a", 45), ("b", 25))).ShouldBe(
        [
            "2406 | 15 | true | 15 | 8 | true",
            "1200 | 25 | true | 15 | - | false",
            "1200 | 35 | true | 5 | - | false",
            "0 | - | false | - | - | false",
        ]);
    }

    [Fact]
    public async Task Values_VersionsKnownLaterClosedOrOfOtherSources_DoNotCount()
    {
        var warehouse = Stored("('a', 'pro', 10, NULL, NULL, 100, 12, 'EUR', NULL, 30)");
        warehouse.Connection.Execute(
            $"""
            INSERT INTO subscriptions (source, id_high, id_low, account, occurred_at, amount, months, known_at, import, closed_at) VALUES
                ('crm', 0, 8, 'a', {Day(10)}, 7, 12, {Day(10)}, 1, {Day(20)}),
                ('gone', 0, 9, 'a', {Day(10)}, 9, 12, {Day(10)}, 1, {long.MaxValue})
            """);
        (await ReadAsync(warehouse, ("a", 15), ("a", 20), ("a", 30))).Select(row => row.Split(' ')[0]).ShouldBe(["7", "0", "100"]);
    }

    [Fact]
    public async Task Batches_ManyPairsOfManyAccounts_ReadTheTermsOfTheirOwnRange()
    {
        var warehouse = Stored([.. Enumerable.Range(0, 20).Select(account => $"('c{account:00}', NULL, {account}, NULL, NULL, {account}, 12, 'EUR', NULL, {account})")]);
        (string, int)[] pairs = [.. Enumerable.Range(0, 100).Select(index => ($"c{index % 20:00}", 1 + (index / 2)))];
        (await ReadAsync(warehouse, pairs)).Select(row => row.Split(" | ")[0])
            .ShouldBe(pairs.Select((pair, index) => index % 20 < pair.Item2 ? (index % 20).ToString(CultureInfo.InvariantCulture) : "0"));
    }

    [Fact]
    public async Task Population_WithTerms_MatchesHandWrittenSql()
    {
        var random = new Random(7);
        string Maybe(int least) => random.Next(2) == 0 ? "NULL" : random.Next(least, 60).ToString(CultureInfo.InvariantCulture);
        var warehouse = Stored([.. Enumerable.Range(0, 300).Select(_ =>
            $"('c{random.Next(100):00}', NULL, {random.Next(50)}, {Maybe(10)}, {Maybe(10)}, {random.Next(1000)}, {random.Next(1, 5)}, 'EUR', NULL, {random.Next(50)})")]);
        var written = warehouse.Connection.Rows(
            $"""
            SELECT a.account, coalesce(sum(s.amount * 12 / s.months), 0)::DOUBLE, count(s.account) > 0, ((min(s.ends_at) - {Day(30)}) / {Instant.MicrosPerDay})::DOUBLE
            FROM (SELECT DISTINCT account FROM accounts) AS a
            LEFT JOIN (
                SELECT * FROM subscriptions
                WHERE occurred_at < {Day(30)} AND known_at <= {Day(30)}
                    AND (ends_at IS NULL OR ends_at >= {Day(30)}) AND (stopped_at IS NULL OR stopped_at >= {Day(30)})) AS s ON s.account = a.account
            GROUP BY a.account ORDER BY a.account
            """);
        var plan = MetricPlan.For(Metrics, null, Declared.All, ProjectZone.Utc);
        var rows = new List<(string, double, bool, double?)>();
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics()).ForPopulationAsync(plan, new Instant(Day(30)), CancellationToken.None))
        {
            for (var row = 0; row < batch.Values.Count; row++)
            {
                var renewal = batch.Values["DaysToRenewal"][row];
                rows.Add((batch.Values.Accounts[row], Math.Round(batch.Values["Arr"][row].Number, 6), batch.Values["Active"][row].Boolean, renewal.IsMissing ? null : renewal.Number));
            }
        }

        rows.Count.ShouldBeGreaterThan(90);
        rows.ShouldBe(written.Select(row => (row.Text(0), Math.Round(row.Double(1), 6), row.Boolean(2), row.IsNull(3) ? (double?)null : row.Double(3))));
    }

    [Fact]
    public void Explain_PlanOverSubscriptions_CanBeRun()
    {
        var warehouse = Stored("('a', 'pro', 10, NULL, NULL, 100, 12, 'EUR', NULL, 10)");
        var statement = warehouse.Metrics().Explain(MetricPlan.For(Metrics, null, Declared.All, ProjectZone.Utc), new Instant(Day(30))).ShouldHaveSingleItem();
        statement.ShouldStartWith("-- subscriptions as of ");
        warehouse.Connection.Rows(statement).ShouldHaveSingleItem().Text(1).ShouldBe("pro");
    }

    private static long Day(int day) => day * Instant.MicrosPerDay;

    /// <summary>Terms: account, product, start, end, stop, amount, months, currency, notice, known; times are days.</summary>
    private TestWarehouse Stored(params IReadOnlyList<string> terms)
    {
        var warehouse = fixture.Empty();
        var columns = "account, product, starts, ends, stops, amount, months, currency, notice, known";
        warehouse.Connection.Execute(
            $"""
            INSERT INTO subscriptions (source, id_high, id_low, account, product, occurred_at, ends_at, stopped_at, amount, months, currency, notice_days, known_at, import)
            SELECT 'crm', 0, row_number() OVER (), account, product, starts * {Instant.MicrosPerDay}, ends * {Instant.MicrosPerDay}, stops * {Instant.MicrosPerDay},
                amount, months, currency, notice, known * {Instant.MicrosPerDay}, 1
            FROM (VALUES {string.Join(", ", terms)}) AS t ({columns});
            INSERT INTO accounts (account, source, known_at, import, made)
            SELECT account, 'crm', {long.MinValue}, 1, false FROM (SELECT DISTINCT account FROM subscriptions UNION SELECT 'b')
            """);
        return warehouse;
    }

    private static async Task<List<string>> ReadAsync(TestWarehouse warehouse, params (string Account, int Day)[] pairs)
    {
        var plan = MetricPlan.For(Metrics, null, Declared.All, ProjectZone.Utc);
        var finisher = new MetricFinisher(plan, []);
        var rows = new List<string>();
        AccountMoment[] asked = [.. pairs.Select(pair => new AccountMoment(pair.Account, new Instant(Day(pair.Day))))];
        await foreach (var batch in warehouse.Metrics().ForPairsAsync(plan, asked, batchSize: 7, CancellationToken.None))
        {
            var values = finisher.Finish(batch);
            rows.AddRange(Enumerable.Range(0, values.Count).Select(row => string.Join(" | ", Metrics.Select(metric => Cell(values[metric.Name][row])))));
        }

        return rows;
    }

    private static string Cell(Value value) => value.IsMissing ? "-" : value.ToString();
}
