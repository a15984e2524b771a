using System.Globalization;
using System.Text;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Comparing;

/// <summary>Metrics over peers, from files to explanations.</summary>
public sealed class PeersTests
{
    [Fact]
    public async Task Score_AmongPeers_ExplainsWhoTheyWere()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        await shell.DoAsync("score", "--as-of", "2024-12-31");

        // a000 to a020 are of the plan pro with 0 to 20 logins, a021 to a030 of the plan free with 21 to 30.
        var middle = (await shell.DoAsync("explain", "a010")).Output;
        middle.ShouldContain("among 21 peers (plan pro)");
        var explained = (await shell.DoAsync("explain", "a020", "--format", "json")).Json;
        var nodes = explained.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("path").GetString()!);
        nodes["rank"].GetProperty("points").GetDecimal().ShouldBe(97.6m);
        nodes["use"].GetProperty("points").GetDecimal().ShouldBe(74.1m); // 20 of 27, the 90th percentile of 0 to 30
        (await shell.DoAsync("explain", "a025")).Output.ShouldContain("among 31 peers (the whole population)");
    }

    [Fact]
    public async Task Metrics_RelativeToPeers_ForgetsWhatHappensToAll()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        var rows = (await shell.DoAsync("metrics", "change", "--as-of", "2024-12-31", "--format", "csv")).Output.Split('\n');
        rows.ShouldContain("a004,2024-12-31,0");
        rows.ShouldContain("a000,2024-12-31,");
    }

    [Fact]
    public async Task Metrics_OfPairsAtManyMoments_AreThoseOfEachMoment()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("pairs.csv", "account,as_of\na020,2024-12-31\na020,2024-11-30\na001,2024-12-31\nnobody,2024-12-31\na001,2024-11-30\n");
        var pairs = (await shell.DoAsync("metrics", "rank", "best", "--at", "pairs.csv", "--format", "csv", "--reasons")).Output.TrimEnd('\n').Split('\n')[1..];
        foreach (var asOf in new[] { "2024-12-31", "2024-11-30" })
        {
            var all = (await shell.DoAsync("metrics", "rank", "best", "--as-of", asOf, "--format", "csv", "--reasons")).Output.Split('\n');
            foreach (var pair in pairs.Where(pair => pair.Contains(asOf, StringComparison.Ordinal) && !pair.StartsWith("nobody", StringComparison.Ordinal)))
            {
                all.ShouldContain(pair);
            }
        }

        pairs[3].ShouldBe("nobody,2024-12-31,,too_young,,too_young");
    }

    [Fact]
    public async Task Metrics_FewerThanTwenty_AreMissingForThatReason()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        shell.Write("hale.yaml", "project: Peers\ntime_zone: UTC\npopulation: logins < 19\n");
        var rows = (await shell.DoAsync("metrics", "rank", "best", "--as-of", "2024-12-31", "--format", "csv", "--reasons")).Output.Split('\n');
        rows.ShouldContain("a000,2024-12-31,,few_peers,,few_peers");
    }

    [Fact]
    public async Task Sql_OfARank_SaysWhatIsDoneAfterwards()
    {
        using var shell = new Shell();
        await ImportAsync(shell);
        var sql = (await shell.DoAsync("sql", "rank", "--as-of", "2024-12-31")).Output;
        sql.ShouldContain("SELECT");
        sql.ShouldContain("-- then, for each account: rank = the share of peers whose logins is smaller, and half of those equal, within plan");
    }

    private static async Task ImportAsync(Shell shell)
    {
        var (accounts, events) = (new StringBuilder("account,plan\n"), new StringBuilder("account,at\n"));
        for (var index = 0; index <= 30; index++)
        {
            var account = string.Create(CultureInfo.InvariantCulture, $"a{index:000}");
            accounts.Append(CultureInfo.InvariantCulture, $"{account},{(index <= 20 ? "pro" : "free")}\n");
            events.Append(CultureInfo.InvariantCulture, $"{account},2024-06-01 10:00\n");
            for (var login = 0; login < index; login++)
            {
                // Everybody logged in twice as often in November as in December.
                events.Append(CultureInfo.InvariantCulture, $"{account},2024-12-20 10:{login:00}\n{account},2024-11-20 10:{login:00}\n{account},2024-11-20 11:{login:00}\n");
            }
        }

        shell.Write("hale.yaml", "project: Peers\ntime_zone: UTC\n");
        shell.Write("data/accounts.csv", accounts.ToString());
        shell.Write("data/events.csv", events.ToString());
        shell.Write("sources/all.yaml", """
            sources:
              crm: { files: data/accounts.csv, known: when_occurred, accounts: { id: account }, attributes: { plan: text }, valid_from: undated }
              usage: { files: data/events.csv, known: when_occurred, complete: 2024-12-31, events: { account: account, event: login, time: at } }
            """);
        shell.Write("metrics/all.yaml", """
            metrics:
              plan: { attribute: plan }
              logins: { label: Logins, count: login, window: last month }
              rank: { label: Rank, percentile_rank: logins, within: plan, unit: percent }
              best: { population_percentile: logins, at: 90% }
              change: { change: logins, relative_to: peers, within: plan, unit: percent }
            """);
        shell.Write("scores/health.yaml", """
            score: health
            bands: { red: 0, green: 50 }
            scorecards:
              - name: everybody
                measures:
                  rank: { why: Others do more with it, linear: { from: 0%, to: 100% } }
                  use: { metric: logins, why: Use shows value, linear: { from: 0, to: best } }
                  change: { weight: 0, linear: { from: -50%, to: 0% } }
            """);
        await shell.DoAsync("import");
    }
}
