using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.History;

/// <summary>A dbt snapshot of accounts and one of subscriptions, exported three times: every month-end shows what was known then.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const string AccountsHeader = "account_id,name,plan,dbt_scd_id,dbt_updated_at,dbt_valid_from,dbt_valid_to,dbt_is_deleted\n";
    private const string TermsHeader = "subscription_id,account_id,start_date,mrr,dbt_scd_id,dbt_updated_at,dbt_valid_from,dbt_valid_to\n";

    private const string Far = "9999-12-31 00:00:00";

    private readonly Shell _shell = new();

    public SnapshotTests()
    {
        _shell.Write("hale.yaml", "project: Snapshots\ntime_zone: UTC\ncurrency: EUR\n");
        _shell.Write("sources/warehouse.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                history: dbt_snapshot
                absent: ended
                accounts: { id: account_id, name: name }
                attributes: { plan: text }
              contracts:
                files: data/terms.csv
                history: dbt_snapshot
                absent: ended
                subscriptions: { account: account_id, id: subscription_id, start: { date: start_date }, amount: { column: mrr, per: month }, currency: { value: EUR } }
              usage:
                files: data/usage.csv
                known: when_occurred
                events: { account: account_id, event: login, time: at }
            """);
        _shell.Write("metrics/m.yaml", "metrics:\n  plan: { attribute: plan }\n  logins: { count: login, window: all }\n");
        _shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures: { plan: { map: { pro: 100, else: 0 }, why: It is all } }
            """);
        _shell.Write("data/usage.csv", "account_id,at\nacme,2024-01-05\nbolt,2024-01-06\n");
    }

    [Fact]
    public async Task ThreeExports_InARow_ShowEachMonthEndAsItWasKnown()
    {
        Export(
            [Account("acme", "basic", "2024-01-10", Far), Account("bolt", "pro", "2024-01-10", Far)],
            [Term("s1", "acme", 100, "2024-01-10", ""), Term("s2", "bolt", 300, "2024-01-10", "")]);
        (await _shell.DoAsync("import")).Output.ShouldContain("6 records added");
        (await SeenAsync("2024-01-31")).ShouldBe(["acme basic 1200", "bolt pro 3600"]);
        var early = await SeenAsync("2024-03-31");

        Export(
            [Account("acme", "basic", "2024-01-10", "2024-02-12 08:00:00"), Account("acme", "pro", "2024-02-12 08:00:00", Far), Account("bolt", "pro", "2024-01-10", Far)],
            [Term("s1", "acme", 100, "2024-01-10", "2024-02-12 08:00:00"), Term("s1", "acme", 150, "2024-02-12 08:00:00", ""), Term("s2", "bolt", 300, "2024-01-10", "")]);
        (await _shell.DoAsync("import")).Output.ShouldContain("2 records added, 2 changed");

        Export(
            [
                Account("acme", "basic", "2024-01-10", "2024-02-12 08:00:00"), Account("acme", "pro", "2024-02-12 08:00:00", Far),
                Account("bolt", "pro", "2024-01-10", "2024-03-05"), Account("bolt", "pro", "2024-03-05", Far, deleted: true),
            ],
            [Term("s1", "acme", 100, "2024-01-10", "2024-02-12 08:00:00"), Term("s1", "acme", 150, "2024-02-12 08:00:00", ""), Term("s2", "bolt", 300, "2024-01-10", "2024-03-05")]);
        (await _shell.DoAsync("import")).Output.ShouldContain("2 changed");

        (await SeenAsync("2024-01-31")).ShouldBe(["acme basic 1200", "bolt pro 3600"]);
        (await SeenAsync("2024-02-29")).ShouldBe(["acme pro 1800", "bolt pro 3600"]);
        (await SeenAsync("2024-03-31")).ShouldBe(["acme pro 1800"]);
        early.ShouldBe(["acme basic 1200", "bolt pro 3600"]);
        (await _shell.DoAsync("import")).Output.ShouldContain("Nothing new");
    }

    [Fact]
    public async Task Score_AndDoctor_SayWhatIsReconstructed()
    {
        Export([Account("acme", "basic", "2024-01-10", Far), Account("bolt", "pro", "2024-01-10", Far)], [Term("s1", "acme", 100, "2024-01-10", ""), Term("s2", "bolt", 300, "2024-01-10", "")]);
        await _shell.DoAsync("import");

        (await _shell.DoAsync("score", "--as-of", "2024-01-31")).Output.ReplaceLineEndings(" ").ShouldContain("50 % of the 4 facts known then are reconstructed");
        (await _shell.DoAsync("score", "--as-of", "2024-01-31", "--format", "json")).Json[0].GetProperty("facts_reconstructed").GetInt64().ShouldBe(2);
        (await _shell.DoAsync("doctor")).Output.ShouldMatch(@"usage .* 100 %");
        var provenance = (await _shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("provenance");
        (provenance.GetProperty("crm").GetProperty("reconstructed").GetInt64(), provenance.GetProperty("usage").GetProperty("reconstructed").GetInt64()).ShouldBe((0, 2));
    }

    public void Dispose() => _shell.Dispose();

    private void Export(string[] accounts, string[] terms)
    {
        _shell.Write("data/accounts.csv", AccountsHeader + string.Join('\n', accounts) + "\n");
        _shell.Write("data/terms.csv", TermsHeader + string.Join('\n', terms) + "\n");
    }

    private async Task<IEnumerable<string>> SeenAsync(string day) =>
        (await _shell.DoAsync("metrics", "plan", "arr", "--as-of", day, "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(line => line.Trim().Split(',')).Select(cells => string.Join(' ', cells[0], cells[^2], cells[^1]));

    private static string Account(string id, string plan, string from, string to, bool deleted = false) =>
        $"{id},{id.ToUpperInvariant()},{plan},{id}{from}{deleted},{from},{Moment(from)},{Moment(to)},{(deleted ? "True" : "False")}";

    private static string Term(string id, string account, int mrr, string from, string to) => $"{id},{account},2024-01-01,{mrr},{id}{from},{from},{Moment(from)},{Moment(to)}";

    private static string Moment(string text) => text.Length == 10 ? text + " 00:00:00" : text;
}
