using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.Outcomes;

/// <summary>A shop without contracts: purchases make a customer, and 90 days of silence lose one. Compared with a computation of its own, customer by customer.</summary>
public sealed class OnlineRetailTests
{
    private const string Lifecycle = "project: Online Retail\ntime_zone: UTC\naccounts: from_events\nlifecycle: { inactivity: { of: purchase, for: 90d } }\n";
    private static readonly string[] Asked = ["outcomes", "--every", "month", "--from", "2011-02-28", "--to", "2011-08-31", "--horizon", "90d"];

    [Theory]
    [InlineData("population: bought > 0\n")]
    [InlineData("population: state == \"customer\"\n")]
    public async Task Outcomes_EveryMonth_AreThoseOfTheReference(string population)
    {
        using var shell = await ImportedAsync(population);

        var counts = (await shell.DoAsync([.. Asked, "--format", "json"])).Json.EnumerateArray().ToList();
        var listed = (await shell.DoAsync([.. Asked, "--list", "--format", "csv"])).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).ToList();

        counts.Sum(month => month.GetProperty("population").GetInt64()).ShouldBe(13_225);
        counts.Sum(month => month.GetProperty("lost").GetInt64()).ShouldBe(5_234);
        counts.ShouldAllBe(month => month.GetProperty("not_known").GetInt64() == 0);
        counts.Select(month => month.GetProperty("lost").GetDouble() / month.GetProperty("population").GetDouble()).ShouldBe(BaseByMonth(), 1e-12);
        var (found, expected) = (listed.Select(cells => $"{cells[0].Split('.')[0]} {Next(cells[1])} {cells[2] == "lost"}").ToHashSet(), Reference());
        found.Count.ShouldBe(13_225);
        found.Except(expected).ShouldBeEmpty();
        expected.Except(found).ShouldBeEmpty();
    }

    [Fact]
    public async Task Outcomes_AsLookedAtTooEarly_AreNotKnown()
    {
        using var shell = await ImportedAsync("population: bought > 0\n");

        var counts = (await shell.DoAsync([.. Asked, "--as-of", "2011-11-01", "--format", "json"])).Json.EnumerateArray().ToList();

        counts.Select(month => month.GetProperty("not_known").GetInt64() > 0).ShouldBe([false, false, false, false, false, false, true]);
        counts[^1].GetProperty("lost").GetInt64().ShouldBe(0);
        var states = (await shell.DoAsync("metrics", "state", "--as-of", "2011-12-09", "--format", "csv")).Output;
        (states.Contains(",customer", StringComparison.Ordinal), states.Contains(",lost", StringComparison.Ordinal)).ShouldBe((true, false));
        (await shell.DoAsync("outcomes", "--account", "12346.0")).Output.ShouldContain("inactivity");
    }

    private static async Task<Shell> ImportedAsync(string population)
    {
        var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "Sources", "OnlineRetail", "Project"));
        shell.Point("sources/purchases.yaml", "data/online_retail");
        shell.Write("hale.yaml", Lifecycle + population);
        shell.Write("metrics/bought.yaml", "metrics:\n  bought: { count: purchase, window: 90d, young: partial }\n");
        await shell.DoAsync("import");
        return shell;
    }

    /// <summary>The moment that follows a close: the reference speaks of the first of a month.</summary>
    private static string Next(string close) => DateOnly.ParseExact(close, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double[] BaseByMonth()
    {
        using var reference = JsonDocument.Parse(File.ReadAllText(SharedData.Find("reference/transactions_reference.json")));
        return [.. reference.RootElement.GetProperty("online_retail").GetProperty("base_by_month").EnumerateObject().Select(month => month.Value.GetDouble())];
    }

    private static HashSet<string> Reference()
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find("reference/online_retail_observations.csv.gz")), CompressionMode.Decompress));
        var header = file.ReadLine()!.Split(',').ToList();
        var (account, day, lost) = (header.IndexOf("cid"), header.IndexOf("D"), header.IndexOf("y"));
        var found = new HashSet<string>();
        while (file.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            found.Add($"{cells[account]} {cells[day][..10]} {cells[lost] == "1"}");
        }

        return found;
    }
}
