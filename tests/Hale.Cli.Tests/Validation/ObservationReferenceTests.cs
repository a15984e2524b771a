using System.Globalization;
using System.IO.Compression;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.Validation;

/// <summary>Who is observed when in three public data sets, compared with computations of their own, row by row.</summary>
public sealed class ObservationReferenceTests
{
    [Fact]
    public async Task Observations_OfASocialNetwork_AreThoseOfTheReference()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "SocialNet", "Project"));
        shell.Point("sources/sources.yaml", "data/socialnet7");
        await shell.DoAsync("import");

        var counts = (await shell.DoAsync("observations", "--as-of", "2020-07-31", "--format", "json")).Json;
        var found = Rows(await shell.DoAsync("observations", "--as-of", "2020-07-31", "--list", "--format", "csv")).Select(row => $"{row["account"]} {row["as_of"][..10]} {row["answer"] == "churned"}").ToList();

        (counts.GetProperty("observations").GetInt64(), counts.GetProperty("churned").GetInt64()).ShouldBe((54_085, 1_383));
        counts.GetProperty("lives").GetInt64().ShouldBe(15_850);
        var expected = Read("data/socialnet7/socialnet7_observations.csv.gz").Select(row => $"{row["account_id"]} {row["d"]} {row["is_churn"]}").ToHashSet();
        found.Count.ShouldBe(expected.Count);
        expected.SetEquals(found).ShouldBeTrue();
    }

    [Fact]
    public async Task Observations_OfAShop_AreThoseOfTheReference()
    {
        using var shell = await ShopAsync();

        var counts = (await shell.DoAsync("observations", "--format", "json")).Json;
        var found = Rows(await shell.DoAsync("observations", "--list", "--format", "csv")).Select(row => $"{row["account"].Split('.')[0]} {Next(row["as_of"])} {row["answer"] == "churned"}").ToList();

        (counts.GetProperty("observations").GetInt64(), counts.GetProperty("churned").GetInt64()).ShouldBe((13_225, 5_234));
        var expected = Read("reference/online_retail_observations.csv.gz").Select(row => $"{row["cid"]} {row["D"][..10]} {row["y"] == "1"}").ToHashSet();
        found.Count.ShouldBe(expected.Count);
        expected.SetEquals(found).ShouldBeTrue();
    }

    [Fact]
    public async Task Observations_AtSeveralLeads_AreTheSameAccountsWithTheSameOutcome()
    {
        using var shell = await ShopAsync();
        shell.Change("hale.yaml", "from: 2011-02-28\n", "from: 2011-04-30\n  lead: [0d, 14d, 30d, 60d]\n");

        var rows = Rows(await shell.DoAsync("observations", "--list", "--format", "csv"));

        rows.Count(row => row["lead_days"] == "0" && string.CompareOrdinal(row["from"], "2011-08-01") >= 0).ShouldBe(3_929);
        var leads = rows.GroupBy(row => row["lead_days"]).ToDictionary(lead => lead.Key, lead => lead.Select(row => $"{row["account"]} {row["from"]} {row["answer"]}").Order(StringComparer.Ordinal).ToList());
        leads.Keys.Order(StringComparer.Ordinal).ShouldBe(["0", "14", "30", "60"]);
        leads.Values.ShouldAllBe(lead => lead.SequenceEqual(leads["0"]));
        rows.Where(row => row["lead_days"] == "60").Select(row => row["as_of"]).Distinct().First().ShouldBe("2011-03-01");
    }

    [Fact]
    public async Task Observations_WhereNothingHasADate_SayThatItIsACrossSection()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "Validation", "Telco", "Project"));
        shell.Point("sources/customers.yaml", "data/telco");
        await shell.DoAsync("import");

        var answer = await shell.RunAsync("observations");

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("a cross-section: no point in time, so no skill can be shown");
    }

    private static async Task<Shell> ShopAsync()
    {
        var shell = new Shell();
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "Validation", "OnlineRetail", "Project"));
        shell.Point("sources/shop.yaml", "data/online_retail");
        await shell.DoAsync("import");
        return shell;
    }

    private static List<Dictionary<string, string>> Rows(Answer answer) => Table(answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static List<Dictionary<string, string>> Read(string shared)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find(shared)), CompressionMode.Decompress));
        return Table(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static List<Dictionary<string, string>> Table(string[] lines)
    {
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>The moment that follows a close: the reference speaks of the first of a month.</summary>
    private static string Next(string close) => DateOnly.ParseExact(close, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
