using System.Globalization;
using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.RavenStack;

/// <summary>A dirty data set: its faults are found by declared checks, each with its known count, and nothing is dropped.</summary>
public sealed class RavenStackTests
{
    [Fact]
    public async Task Usage_BeforeItsSubscription_IsSuspect()
    {
        using var shell = Project("BySubscription");

        var report = (await shell.DoAsync("import", "--format", "json")).Json;

        var usage = File(report, "usage");
        (usage.GetProperty("records").GetInt64(), usage.GetProperty("added").GetInt64(), usage.GetProperty("refused").GetArrayLength()).ShouldBe((25_000, 25_000, 0));
        Suspects(usage).ShouldBe([("before_start", 19_142), ("negative", 0)]);
        (await shell.DoAsync("import")).Output.ShouldContain("19,142 × before_start");
        var list = (await shell.DoAsync("import", "--suspect", "--source", "usage", "--format", "csv")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        list.Length.ShouldBe(19_143);
        list[0].ShouldBe("source,file,record,reason,detail,content");
    }

    [Fact]
    public async Task UsageIds_ThatNameTwoRows_AreConflictsUntilTheIdIsComposed()
    {
        using var shell = Project("BySubscription");
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
    public async Task Churn_FaultsHaveTheirKnownCounts()
    {
        using var shell = Project("ByAccount");
        Prepare(shell);

        var report = (await shell.DoAsync("import", "--format", "json")).Json;

        Suspects(File(report, "left")).ShouldBe([("any_event", 352), ("both", 75), ("only_events", 277), ("only_flag", 35)]);
        Suspects(File(report, "churned")).ShouldBe([("still_active", 545)]);
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

    private static Shell Project(string name)
    {
        var shell = new Shell();
        shell.Copy(Path.Combine(SharedData.Repository, "tests", "Hale.Cli.Tests", "RavenStack", name));
        var sources = Path.Combine(shell.Folder, "sources", "sources.yaml");
        System.IO.File.WriteAllText(sources, System.IO.File.ReadAllText(sources).Replace("{data}", SharedData.Find("data/ravenstack"), StringComparison.Ordinal));
        return shell;
    }

    private static void Prepare(Shell shell)
    {
        var churned = Rows("churn_events");
        var events = churned.CountBy(row => row[1]).ToDictionary(StringComparer.Ordinal);
        var terms = Rows("subscriptions").ToLookup(row => row[1], row => (Start: Day(row[2])!.Value, End: Day(row[3])), StringComparer.Ordinal);
        shell.Write("data/left.csv", "account_id,churn_flag,churn_events\n" + string.Concat(Rows("accounts").Select(row => $"{row[0]},{row[9]},{events.GetValueOrDefault(row[0])}\n")));
        shell.Write("data/churned.csv", "churn_event_id,account_id,churn_date,active\n" + string.Concat(churned.Select(row =>
            $"{row[0]},{row[1]},{row[2]},{terms[row[1]].Count(term => term.Start <= Day(row[2]) && (term.End is null || term.End > Day(row[2])))}\n")));
    }

    private static List<string[]> Rows(string table) =>
        [.. System.IO.File.ReadLines(SharedData.Find($"data/ravenstack/ravenstack_{table}.csv")).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonElement File(JsonElement report, string source) => report.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("source").GetString() == source);

    private static List<(string, long)> Suspects(JsonElement file) =>
        [.. file.GetProperty("suspect").EnumerateArray().Select(check => (check.GetProperty("check").GetString()!, check.GetProperty("count").GetInt64()))];
}
