using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources;

/// <summary>One project with subscriptions, outcomes and contacts, from CSV and from JSON lines.</summary>
public sealed class ContractFilesTests : IDisposable
{
    private const string Terms =
        """
        subscription_id,account_id,product,start_date,term_end,cancelled_on,mrr,currency
        s1,acme,pro,2024-01-01,2025-01-01,,100,EUR
        s2,bolt,free,2024-03-01,,2024-06-01,,
        s3,cube,pro,2024-04-01,2024-03-01,,50,Euro

        """;

    private const string Ends =
        """
        {"id": "c1", "account": {"id": "bolt"}, "kind": "Cancelled", "on": "2024-06-01", "refund": 12.5}
        {"id": "c2", "account": {"id": "acme"}, "kind": "Upgraded", "on": "2024-06-01"}

        """;

    private const string People =
        """
        user_id,account_id,full_name,created,role,admin
        u1,acme,Ann,2024-01-05,lead,yes
        u2,bolt,Ben,2024-03-05,,no

        """;

    private readonly Shell _shell = new();

    public ContractFilesTests()
    {
        _shell.Write("hale.yaml", "project: Contracts\ntime_zone: UTC\n");
        _shell.Write("data/accounts.csv", "account_id,signup\nacme,2024-01-01\nbolt,2024-02-01\ncube,\n");
        _shell.Write("data/terms.csv", Terms);
        _shell.Write("data/ends.jsonl", Ends);
        _shell.Write("data/people.csv", People);
        _shell.Write(
            "sources/sources.yaml",
            """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account_id, start: { date: signup } }
                checks: { has_left: account.outcomes > 0 }
              contracts:
                files: data/terms.csv
                known: when_occurred
                subscriptions:
                  account: account_id
                  id: subscription_id
                  product: product
                  start: { date: start_date }
                  end: { date: term_end }
                  stopped: { date: cancelled_on }
                  amount: { column: mrr, per: month }
                  currency: currency
                  notice: 30d
                checks: { ends_too_early: end <= start }
              churn:
                files: data/ends.jsonl
                known: when_occurred
                outcomes:
                  account: account.id
                  id: id
                  outcome: { column: kind, values: { Cancelled: churned } }
                  date: "on"
                  amount: refund
              people:
                files: data/people.csv
                known: when_occurred
                contacts: { account: account_id, id: user_id, name: full_name, start: { date: created } }
                attributes: { role: text, admin: boolean }
                valid_from: contact_start

            """);
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Import_ThreeTimes_ChangesNothing()
    {
        var first = await ImportAsync();
        var stored = await StoredAsync();

        first.ShouldBe(["crm 3 3 0 0 0", "contracts 3 2 0 0 1", "churn 2 1 0 0 1", "people 2 2 0 0 0"], ignoreOrder: true);
        (await _shell.DoAsync("import")).Output.ShouldContain("Nothing new");
        (await ImportAsync()).ShouldBe(first);
        (await StoredAsync()).ShouldBe(stored);
    }

    [Fact]
    public async Task Import_SaysWhatIsRefusedAndSuspect()
    {
        var text = (await _shell.DoAsync("import")).Output;

        text.ShouldContain("1 × has_left");
        var refused = (await _shell.DoAsync("import", "--rejected", "--format", "csv")).Output;
        refused.ShouldContain("`currency` is \"\"Euro\"\", not a currency of three letters (such as EUR)");
        refused.ShouldContain("`kind` is \"\"Upgraded\"\", not an outcome; list it under `values`");
    }

    [Fact]
    public async Task Import_OneEdited_OneDeleted_OneAppended_SaysSo()
    {
        await ImportAsync();
        _shell.Write("data/terms.csv", Terms.Replace("s1,acme,pro,2024-01-01,2025-01-01,,", "s1,acme,pro,2024-01-01,2025-01-01,2024-09-01,", StringComparison.Ordinal)
            .Replace("s2,bolt,free,2024-03-01,,2024-06-01,,\n", "", StringComparison.Ordinal).Replace("Euro", "EUR", StringComparison.Ordinal));
        _shell.Write("data/ends.jsonl", Ends.Replace("12.5", "13", StringComparison.Ordinal).Replace("Upgraded", "Cancelled", StringComparison.Ordinal));
        _shell.Write("data/people.csv", People.Replace("lead", "boss", StringComparison.Ordinal).Replace("u2,bolt,Ben", "u3,bolt,Eva", StringComparison.Ordinal));

        (await ImportAsync()).ShouldBe(["crm 3 0 0 0 0", "contracts 2 1 1 1 0", "churn 2 1 1 0 0", "people 2 1 1 1 0"], ignoreOrder: true);
        (await _shell.DoAsync("import", "--suspect", "--format", "json")).Json.EnumerateArray()
            .Select(record => $"{record.GetProperty("source")} {record.GetProperty("record")} {record.GetProperty("reason")}")
            .ShouldBe(["contracts 2 ends_too_early", "crm 1 has_left", "crm 2 has_left"], ignoreOrder: true);
    }

    /// <summary>Of each file: source, records, added, changed, retracted, refused.</summary>
    private async Task<List<string>> ImportAsync()
    {
        var report = (await _shell.DoAsync("import", "--format", "json")).Json;
        return
        [
            .. report.GetProperty("files").EnumerateArray().Select(file =>
                $"{file.GetProperty("source")} {file.GetProperty("records")} {file.GetProperty("added")} {file.GetProperty("changed")} {file.GetProperty("retracted")} "
                + file.GetProperty("refused").EnumerateArray().Sum(refusal => refusal.GetProperty("count").GetInt64())),
        ];
    }

    private async Task<string> StoredAsync() => (await _shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("warehouse").GetProperty("tables").ToString();
}
