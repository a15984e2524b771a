using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Profiling;

/// <summary>Files that others wrote: the drafted mapping checks and imports what is in them.</summary>
public sealed class SharedFilesTests
{
    [Theory]
    [InlineData("data/ravenstack/ravenstack_accounts.csv", "accounts", 500, 0)]
    [InlineData("data/ravenstack/ravenstack_subscriptions.csv", "subscriptions", 5_000, 0)]
    [InlineData("data/ravenstack/ravenstack_feature_usage.csv", "events", 25_000, 0)]
    [InlineData("data/ravenstack/ravenstack_support_tickets.csv", "events", 2_000, 0)]
    [InlineData("data/ravenstack/ravenstack_churn_events.csv", "outcomes", 600, 0)]
    [InlineData("data/telco/Telco-Customer-Churn.ibm.csv", "accounts", 7_043, 0)]
    [InlineData("data/online_retail/online_retail_2010_2011.csv.gz", "events", 406_829, 135_080)]
    [InlineData("data/socialnet7/socialnet7_accounts.csv.gz", "accounts", 16_106, 0)]
    [InlineData("data/socialnet7/socialnet7_subscriptions.csv.gz", "subscriptions", 71_677, 0)]
    [InlineData("data/socialnet7/socialnet7_observations.csv.gz", "series", 54_085, 0)]
    [InlineData("reference/online_retail_observations.csv.gz", "series", 13_225, 0)]
    [InlineData("reference/telco_oof.csv.gz", "accounts", 7_043, 0)]
    public async Task Draft_OfASharedFile_ImportsEveryRow(string file, string kind, long added, long refused)
    {
        using var shell = new Shell();
        var path = SharedData.Find(file);

        (await shell.DoAsync("profile", path, "--out", "sources/drafted.yaml", "--format", "json")).Json.GetProperty("draft").GetProperty("kind").GetString().ShouldBe(kind);

        (await shell.DoAsync("check")).Output.ShouldContain("0 errors, 0 warnings");
        (await shell.DoAsync("fmt", "--check")).Error.ShouldContain("0 would change");
        var receipt = (await shell.DoAsync("import", "--format", "json")).Json.GetProperty("files")[0];
        receipt.GetProperty("added").GetInt64().ShouldBe(added);
        receipt.GetProperty("refused").EnumerateArray().Sum(one => one.GetProperty("count").GetInt64()).ShouldBe(refused);
    }

    [Theory]
    [InlineData("data/socialnet7/socialnet7_events_raw_first1000accounts.csv.gz", "events")]
    [InlineData("data/socialnet7/socialnet7_daily_counts.parquet", "series")]
    public async Task Draft_OfALargeSharedFile_Checks(string file, string kind)
    {
        using var shell = new Shell();
        (await shell.DoAsync("profile", SharedData.Find(file), "--rows", "50000", "--out", "sources/drafted.yaml", "--format", "json")).Json.GetProperty("draft").GetProperty("kind").GetString().ShouldBe(kind);
        (await shell.DoAsync("check")).Output.ShouldContain("0 errors, 0 warnings");
    }

    [Theory]
    [InlineData("data/socialnet7/socialnet7_event_types.csv")]
    [InlineData("reference/telco_design.csv.gz")]
    [InlineData("reference/telco_signals.csv.gz")]
    public async Task File_ThatNamesNoAccount_IsProfiledWithoutAMapping(string file)
    {
        using var shell = new Shell();
        var answer = await shell.DoAsync("profile", SharedData.Find(file), "--out", "sources/drafted.yaml");
        answer.Output.ShouldContain("No mapping is drafted: no column names the account");
        Directory.EnumerateFileSystemEntries(shell.Folder).ShouldBeEmpty();
    }
}
