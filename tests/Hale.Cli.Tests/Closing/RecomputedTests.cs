using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.Engine.History;

namespace Hale.Cli.Tests.Closing;

/// <summary>A close as it was published, and as it would be now.</summary>
public sealed class RecomputedTests
{
    [Fact]
    public async Task Explain_RecomputedAfterALateFact_SaysWhatItWouldBeAndWhatDiffers()
    {
        await using var site = await PublishedAsync();
        var text = (await site.DoAsync("explain", "bolt", "--recomputed")).Output;
        text.ShouldStartWith("Bolt (bolt)  health as of 2024-12-31  37.5 red");
        text.ShouldContain("Would now be 75.0 green (+37.5), with what was known at 2025-01-15 09:30 (run 2).");
        text.ShouldContain("logins: 1 → 2, 25.0 → 50.0 points");
        text.ShouldContain("users: 1 → 2, 50.0 → 100.0 points");

        var json = (await site.DoAsync("explain", "bolt", "--recomputed", "--format", "json")).Json;
        (json.GetProperty("score").GetDecimal(), json.GetProperty("kind").GetString()).ShouldBe((37.5m, "close"));
        var now = json.GetProperty("would_now_be");
        (now.GetProperty("score").GetDecimal(), now.GetProperty("change").GetDecimal(), now.GetProperty("measures").GetArrayLength()).ShouldBe((75m, 37.5m, 2));
        now.GetProperty("run").GetInt64().ShouldBe(2, "nothing came since, so that the run is used again");
        (await site.DoAsync("explain", "acme", "--recomputed")).Output.ShouldContain("Would still be 37.5 red");
    }

    [Fact]
    public async Task Explain_Known_CountsOnlyWhatWasKnownByThen()
    {
        await using var site = await PublishedAsync();
        (await site.DoAsync("explain", "bolt", "--recomputed", "--known", "2025-01-01")).Output.ShouldContain("Would still be 37.5 red");
        (await site.DoAsync("explain", "bolt", "--recomputed", "--known", "2025-01-02")).Output.ShouldContain("Would now be 75.0 green");
        var early = await site.RunAsync("explain", "bolt", "--recomputed", "--known", "2024-12-01");
        (early.Code, early.Error.Contains("lies before run 1")).ShouldBe((ExitCode.Usage, true));
        (await site.RunAsync("explain", "bolt", "--known", "2025-01-02")).Code.ShouldBe(ExitCode.Usage);
        (await site.RunAsync("explain", "bolt", "--live", "--recomputed")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Accounts_AsPublishedAndRecomputed_AreBothAnswered()
    {
        await using var site = await PublishedAsync();
        (await site.DoAsync("accounts", "--format", "csv")).Output.ShouldContain("bolt,Bolt,37.5,red");
        (await site.DoAsync("accounts", "--recomputed", "--format", "csv")).Output.ShouldContain("bolt,Bolt,75.0,green");
        (await site.DoAsync("accounts")).Output.ShouldStartWith("health as of 2024-12-31 (run 1, the close)");
        (await site.DoAsync("accounts", "--recomputed")).Output.ShouldStartWith("health as of 2024-12-31 (run 2, recomputed)");
    }

    [Fact]
    public async Task Metrics_Known_CountWhatCameLate()
    {
        await using var site = await PublishedAsync();
        string[] logins = ["metrics", "logins", "--as-of", "2024-12-31", "--format", "csv"];
        (await site.DoAsync(logins)).Output.ShouldContain("bolt,2024-12-31,1");
        (await site.DoAsync([.. logins, "--known", "2025-01-02"])).Output.ShouldContain("bolt,2024-12-31,2");
        (await site.RunAsync([.. logins, "--known", "2024-12-30"])).Code.ShouldBe(ExitCode.Usage);
        (await site.RunAsync("metrics", "--known", "2025-01-02", "--at", "pairs.csv")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Accounts_LiveAndShadow_AreShownOnlyWhenAsked()
    {
        await using var site = await PublishedAsync();
        await site.ScoreAsync("2025-01-10T12:00:00Z");
        await site.ScoreAsync("2025-01-11", new Engine.Scoring.RunPurpose.Shadow());
        (await site.DoAsync("accounts")).Output.ShouldStartWith("health as of 2024-12-31 (run 1, the close)");
        (await site.DoAsync("accounts", "--live")).Output.ShouldStartWith("health as of 2025-01-10T12:00:00Z (run 2, a live preview)");
        (await site.DoAsync("accounts", "--draft")).Output.ShouldStartWith("health as of 2025-01-11 (run 3, a shadow run)");
        var none = await site.RunAsync("accounts", "--draft", "--as-of", "2025-01-01");
        (none.Code, none.Error.Contains("there is no shadow run of `health` as of 2025-01-01 or before")).ShouldBe((ExitCode.NotFound, true));
    }

    [Fact]
    public async Task Closes_ListedAndOfADay_SayWhatCameAndWhoseScoreWouldDiffer()
    {
        await using var site = await PublishedAsync();
        await site.ScoreAsync("2025-01-02");
        var list = (await site.DoAsync("closes")).Output;
        list.ShouldContain("2025-01-02");
        list.ShouldContain("usage: 1 fact");
        var late = (await site.DoAsync("closes", "--late", "--format", "json")).Json;
        late.EnumerateArray().Select(close => (close.GetProperty("day").GetString(), close.GetProperty("late").GetArrayLength(), close.GetProperty("would_differ").GetInt32()))
            .ShouldBe([("2025-01-02", 0, 0), ("2024-12-31", 1, 1)]);

        var day = (await site.DoAsync("closes", "2024-12-31")).Output;
        day.ShouldContain("Of its 2 accounts, 1 would have another score now:");
        day.ShouldContain("logins: 1 → 2, 25.0 → 50.0 points; users: 1 → 2, 50.0 → 100.0 points");
        (await site.RunAsync("closes", "2025-01-01")).Code.ShouldBe(ExitCode.NotFound);
    }

    [Fact]
    public async Task Closes_WithoutAny_SayHowTheyComeAbout()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        await shell.DoAsync("score");
        (await shell.DoAsync("closes")).Output.ShouldStartWith("`health` has no close yet.");
        (await shell.DoAsync("closes", "--format", "json")).Json.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Recomputed_OfDefinitionsThatWereNotKept_IsRefused()
    {
        await using var site = await PublishedAsync();
        site.Shell.Change("scores/health.yaml", "logins: { weight: 1", "logins: { weight: 2");
        var answer = await site.RunAsync("accounts", "--recomputed");
        (answer.Code, answer.Error.Contains("its definitions were not kept")).ShouldBe((ExitCode.NotFound, true));
    }

    [Fact]
    public async Task Export_HistoryAndScores_SayTheKindAndKeepShadowsApart()
    {
        await using var site = await PublishedAsync();
        await site.ScoreAsync("2024-12-31", new Engine.Scoring.RunPurpose.Draft());
        await site.ScoreAsync("2025-01-11", new Engine.Scoring.RunPurpose.Shadow());
        await site.DoAsync("export", "scores", "--to", "scores.csv");
        await site.DoAsync("export", "history", "--to", "history.csv");
        (await KindsAsync(site, "scores.csv")).ShouldBe(["1 close"]);
        (await KindsAsync(site, "history.csv")).ShouldBe(["1 close", "2 draft"]);
    }

    /// <summary>The close of 2024-12-31 was published, and then a fact of that day came.</summary>
    private static async Task<ClosingSite> PublishedAsync()
    {
        var site = await ClosingSite.OpenAsync(LateEvents.Prepare);
        (await site.ScoreAsync("2024-12-31")).Run.Header.Kind.ShouldBe(RunKind.Close);
        await LateEvents.ArriveAsync(site);
        return site;
    }

    private static async Task<IEnumerable<string>> KindsAsync(ClosingSite site, string file) =>
        (await File.ReadAllLinesAsync(Path.Combine(site.Shell.Folder, file))).Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[1]} {cells[^1]}").Distinct();
}
