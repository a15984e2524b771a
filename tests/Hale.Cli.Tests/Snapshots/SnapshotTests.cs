using System.Text;
using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Snapshots;

/// <summary><c>hale snapshot</c>: the numbers stay, and nobody is named.</summary>
public sealed class SnapshotTests : IDisposable
{
    private static readonly string[] Private =
        ["acme-4711", "bolt-4712", "corp-4713", "Acme Incorporated", "ana.lopez@example.com", "Ana Lopez", "Berlin office", "request from Ana", "sub-0815", "data/people.csv", "Wilhelmina"];

    private readonly Shell _shell = new();

    public SnapshotTests()
    {
        _shell.Write("hale.yaml", "project: Acme\ntime_zone: UTC\n");
        _shell.Write("data/accounts.csv", "account,name,plan,owner,office,parent\nacme-4711,Acme Incorporated,pro,Wilhelmina,Berlin office,corp-4713\nbolt-4712,Bolt Limited,free,Wilhelmina,,\ncorp-4713,Corp,pro,Xaver,,\n");
        _shell.Write("data/people.csv", "account,user,name,role\nacme-4711,ana.lopez@example.com,Ana Lopez,lead\nacme-4711,bob@example.com,Bob,dev\n");
        _shell.Write(
            "data/events.csv",
            "account,user,event,at,page,amount\nacme-4711,ana.lopez@example.com,login,2024-12-30 10:00,home,5\nacme-4711,bob@example.com,login,2024-12-31 10:00,Berlin office,7\nbolt-4712,,login,2024-12-31 11:00,home,1\n");
        _shell.Write("data/pulses.csv", "account,on,name,value,note,by\nacme-4711,2024-12-30,csm_pulse,green,request from Ana,ana.lopez@example.com\n");
        _shell.Write("data/terms.csv", "id,account,start,end,amount\nsub-0815,acme-4711,2024-01-01,2025-01-01,1200\n");
        _shell.Write(
            "sources/all.yaml",
            """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: account, name: name, parent: parent }, attributes: { plan: text, owner: text, office: text }, valid_from: undated }
              people: { files: data/people.csv, known: when_occurred, contacts: { account: account, id: user, name: name }, attributes: { role: text }, valid_from: undated }
              usage: { files: data/events.csv, known: when_occurred, events: { account: account, contact: user, event: { column: event }, time: at, properties: { page: text, amount: number } } }
              pulses: { files: data/pulses.csv, known: when_occurred, series: { account: account, date: on, name: name, value: value, note: note, author: by } }
              terms: { files: data/terms.csv, known: when_occurred, subscriptions: { id: id, account: account, start: { date: start }, end: { date: end }, amount: { column: amount, per: year }, currency: { value: EUR } } }
            """);
        _shell.Write(
            "metrics/all.yaml",
            """
            metrics:
              logins: { count: login, window: 28d }
              home: { count: login, window: 28d, where: page == "home" }
              spent: { sum: amount, of: login, window: 28d }
              users: { distinct: contact, of: login, window: 28d }
              leads: { contacts: role == "lead" }
              plan: { attribute: plan } # not of Wilhelmina
              csm_pulse: { pulse: [red, yellow, green], expires: 90d }
              revenue: { subscription: arr }
              paying: { formula: "if(plan == 'pro', 1, if(plan == 'free', 0, -1))" }
              below: { children: logins, as: sum }
            """);
    }

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Snapshot_HasTheNumbers_AndNamesNobody()
    {
        await _shell.DoAsync("import");
        var answer = await _shell.DoAsync("snapshot", "small");

        (await ValuesAsync("--snapshot", "small")).ShouldBe(await ValuesAsync());
        Private.Where(InSnapshot).ShouldBeEmpty();
        answer.Output.ShouldContain("small: 3 accounts of 3; 22 facts");
        answer.Output.ShouldContain("because the definitions speak of them: free, green, home, lead, pro.");
    }

    [Fact]
    public async Task Snapshot_OfFewAccounts_TakesTheirFamilies()
    {
        await _shell.DoAsync("import");
        var receipts = new List<(long Accounts, long Family)>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var receipt = JsonDocument.Parse((await _shell.DoAsync("snapshot", $"small{attempt}", "--accounts", "1", "--format", "json")).Output).RootElement;
            receipts.Add((receipt.GetProperty("accounts").GetInt64(), receipt.GetProperty("family").GetInt64()));
        }

        // Bolt stands alone; Acme and Corp bring each other.
        receipts.Select(receipt => $"{receipt.Accounts} {receipt.Family}").Except(["1 0", "2 1"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Snapshot_ReadTwice_IsNotChanged()
    {
        await _shell.DoAsync("import");
        await _shell.DoAsync("snapshot", "small");
        var before = await File.ReadAllBytesAsync(SnapshotFile, TestContext.Current.CancellationToken);

        await ValuesAsync("--snapshot", "small");

        (await File.ReadAllBytesAsync(SnapshotFile, TestContext.Current.CancellationToken)).ShouldBe(before);
        Directory.GetFiles(Path.GetDirectoryName(SnapshotFile)!).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Snapshot_WhereSomethingIs_OverwritesNothing()
    {
        await _shell.DoAsync("import");
        _shell.Write("small/mine.txt", "mine");

        var answer = await _shell.RunAsync("snapshot", "small");

        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("is not empty");
    }

    [Fact]
    public async Task Metrics_OfAFolderThatIsNoSnapshot_SaysSo()
    {
        var answer = await _shell.RunAsync("metrics", "--snapshot", "data");

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("is no snapshot");
    }

    private string SnapshotFile => Path.Combine(_shell.Folder, "small", "hale.duckdb");

    /// <summary>The values without the accounts, which have other names there, in an order of their own.</summary>
    private async Task<IReadOnlyList<string>> ValuesAsync(params string[] options) =>
    [
        .. (await _shell.DoAsync(["metrics", "--as-of", "2024-12-31", "--format", "csv", .. options])).Output.TrimEnd().Split('\n').Select(line => line[line.IndexOf(',', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal),
    ];

    private bool InSnapshot(string text) => File.ReadAllBytes(SnapshotFile).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
