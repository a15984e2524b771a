using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.RavenStack;

/// <summary>A dirty data set, imported as it is: its faults are found by declared checks, each with its known count, and nothing is dropped.</summary>
public sealed class RavenStackTests
{
    [Fact]
    public async Task Import_OfAllTables_KeepsEveryRowAndCountsTheirFaults()
    {
        using var shell = Project();

        var report = (await shell.DoAsync("import", "--format", "json")).Json;

        report.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("source").GetString()!, Stored).ShouldBe(
            new Dictionary<string, (long, long, int)> { ["crm"] = (500, 500, 0), ["contracts"] = (5_000, 5_000, 0), ["usage"] = (25_000, 25_000, 0), ["tickets"] = (2_000, 2_000, 0), ["churn"] = (600, 600, 0) },
            ignoreOrder: true);
        Suspects(File(report, "usage")).ShouldBe([("before_subscription", 19_142), ("negative", 0)]);
        Suspects(File(report, "tickets")).ShouldBe([("before_signup", 1_077)]);
        Suspects(File(report, "crm")).ShouldBe([("any_event", 352), ("both", 75), ("only_events", 277), ("only_flag", 35)]);
        Suspects(File(report, "churn")).ShouldBe([("still_active", 545)]);
    }

    [Fact]
    public async Task ImportAgain_ReadsNothing_AndStillShowsTheFaults()
    {
        using var shell = Project();
        var first = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files").EnumerateArray().ToList();

        var again = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files").EnumerateArray().ToList();

        again.ShouldAllBe(file => file.GetProperty("skipped").GetBoolean());
        again.SelectMany(Suspects).ShouldBe(first.SelectMany(Suspects));
        (await shell.DoAsync("import")).Output.ShouldContain("19,142 × before_subscription");
        var list = (await shell.DoAsync("import", "--suspect", "--source", "usage", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        list.Length.ShouldBe(19_143);
        list[0].ShouldBe("source,file,record,reason,detail,content");
    }

    [Fact]
    public async Task UsageIds_ThatNameTwoRows_AreConflictsUntilTheIdIsComposed()
    {
        using var shell = Project();
        var sources = Path.Combine(shell.Folder, "sources", "sources.yaml");
        System.IO.File.WriteAllText(sources, System.IO.File.ReadAllText(sources).Replace("[usage_id, subscription_id]", "usage_id", StringComparison.Ordinal));

        var usage = File((await shell.DoAsync("import", "--format", "json")).Json, "usage");

        usage.GetProperty("added").GetInt64().ShouldBe(24_979);
        usage.GetProperty("refused")[0].GetProperty("count").GetInt64().ShouldBe(21);
        var listed = (await shell.DoAsync("import", "--rejected", "--format", "json")).Json;
        listed.GetArrayLength().ShouldBe(21);
        listed[0].GetProperty("reason").GetString().ShouldBe("id_conflict");
        (await shell.DoAsync("import", "--rejected")).Output.ShouldContain("21 records are refused.");
    }

    [Fact]
    public async Task Doctor_CountsWhatIsStored()
    {
        using var shell = Project();
        await shell.DoAsync("import");

        var tables = (await shell.DoAsync("doctor", "--format", "json")).Json.GetProperty("warehouse").GetProperty("tables").ToString();

        tables.ShouldContain("subscriptions");
        (await shell.DoAsync("doctor")).Output.ShouldMatch(@"subscriptions\s+5,000 rows\s+outcomes\s+600 rows");
    }

    [Theory]
    [InlineData("--rejected", "--suspect")]
    [InlineData("--rejected", "--retract-missing-files")]
    [InlineData("--source", "usage")]
    [InlineData("--format", "csv")]
    public async Task Import_OptionsThatContradict_AreRefused(params string[] options)
    {
        using var shell = new Shell();
        shell.WriteSample();
        (await shell.RunAsync(["import", .. options])).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Lists_NothingSetAside_SaySo()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        (await shell.DoAsync("import", "--rejected")).Output.ShouldContain("No record is refused.");
        (await shell.DoAsync("import", "--suspect", "--format", "json")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task MissingFile_StillCountsUntilItIsRetracted()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("sources/more.yaml", "sources:\n  more:\n    files: data/more*.csv\n    known: when_occurred\n    events: { account: account, contact: user, event: { column: event }, time: at }\n");
        shell.Write("data/more1.csv", SampleProject.Events);
        shell.Write("data/more2.csv", SampleProject.Events + "bolt,u9,login,2024-12-31 13:00\n");
        await shell.DoAsync("import");
        System.IO.File.Delete(Path.Combine(shell.Folder, "data", "more2.csv"));

        (await shell.DoAsync("import")).Output.ShouldContain("data/more2.csv: its 1 record that no other file has still count");
        var retracted = (await shell.DoAsync("import", "--retract-missing-files")).Output;
        retracted.ShouldContain("retracted");
        (await shell.DoAsync("import")).Output.ShouldContain("Nothing new");
    }

    private static Shell Project()
    {
        var shell = new Shell();
        shell.Copy(Path.Combine(SharedData.Repository, "tests", "Hale.Cli.Tests", "RavenStack", "Project"));
        var sources = Path.Combine(shell.Folder, "sources", "sources.yaml");
        System.IO.File.WriteAllText(sources, System.IO.File.ReadAllText(sources).Replace("{data}", SharedData.Find("data/ravenstack"), StringComparison.Ordinal));
        return shell;
    }

    private static (long Records, long Added, int Refused) Stored(JsonElement file) =>
        (file.GetProperty("records").GetInt64(), file.GetProperty("added").GetInt64(), file.GetProperty("refused").GetArrayLength());

    private static JsonElement File(JsonElement report, string source) => report.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("source").GetString() == source);

    private static List<(string, long)> Suspects(JsonElement file) =>
        [.. file.GetProperty("suspect").EnumerateArray().Select(check => (check.GetProperty("check").GetString()!, check.GetProperty("count").GetInt64()))];
}
