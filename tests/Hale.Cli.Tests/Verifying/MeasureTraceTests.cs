using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Verifying;

/// <summary><c>hale explain ACCOUNT --measure NAME</c>: from a measure to its metric and the facts behind it.</summary>
public sealed class MeasureTraceTests
{
    [Fact]
    public async Task Explanation_EndsWithTheCommand_ForTheMeasureThatCostsMost()
    {
        using var shell = await ScoredAsync();

        (await shell.DoAsync("explain", "acme")).Output.TrimEnd().ShouldEndWith("What is behind logins: hale explain acme --measure logins --as-of 2024-12-31");
        (await shell.DoAsync("explain", "acme", "--external")).Output.ShouldNotContain("--measure");
    }

    [Fact]
    public async Task Measure_OverEvents_ShowsWindowDaysAndLatest()
    {
        using var shell = await ScoredAsync();

        var text = (await shell.DoAsync("explain", "acme", "--measure", "logins")).Output;

        text.ShouldContain("logins (logins): 50.0 points, weight 50 %, adds 25.0");
        text.ShouldContain("rule: 0 → 0, 4 → 100");
        text.ShouldContain("How often “login” happened, in the last 7 days");
        text.ShouldContain("from 2024-12-25 until before 2025-01-01 (UTC)");
        text.ShouldContain("2 events; by day");
        text.ShouldMatch(@"2024-12-30 +1 +1");
        text.ShouldMatch(@"2024-12-31 11:00 +login +u2 +usage +1");
    }

    [Fact]
    public async Task Measure_AsJson_AddsUpToTheStoredValue()
    {
        using var shell = await ScoredAsync();

        var metric = (await shell.DoAsync("explain", "acme", "--measure", "logins", "--latest", "1", "--format", "json")).Json.GetProperty("metric");

        metric.GetProperty("value").GetDouble().ShouldBe(2);
        var facts = metric.GetProperty("facts");
        facts.GetProperty("days").EnumerateArray().Sum(day => day.GetProperty("facts").GetInt64()).ShouldBe(2);
        facts.GetProperty("latest").EnumerateArray().ShouldHaveSingleItem().GetProperty("contact").GetString().ShouldBe("u2");
    }

    [Fact]
    public async Task LateFacts_ThatCount_AreSaid()
    {
        using var shell = await ScoredAsync();
        shell.Advance(TimeSpan.FromDays(1));
        shell.Write("data/events.csv", SampleProject.Events + "acme,u3,login,2024-12-31 15:00\n");
        await shell.DoAsync("import");

        var text = (await shell.DoAsync("explain", "acme", "--measure", "logins")).Output;

        text.ShouldContain("logins = 2");
        text.ShouldContain("What is stored now gives 3 for the same moment.");
        text.ShouldContain("1 of these were stored after the run");
    }

    [Fact]
    public async Task Formula_OfSeveralMetrics_IsFollowedToTheFactsOfEach()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("metrics/more.yaml", "metrics:\n  per_user: { label: Logins per user, formula: logins / users }\n  plan: { attribute: plan }\n");
        shell.Write("scores/health.yaml", "score: health\nbands: { red: 0, green: 75 }\nscorecards:\n  - name: everybody\n    measures:\n      per_user: { weight: 1, linear: { from: 0, to: 2 } }\n      plan: { weight: 1, map: { pro: 100, free: 50 } }\n");
        await shell.DoAsync("import");
        await shell.DoAsync("score", "--as-of", "2024-12-31");

        var text = (await shell.DoAsync("explain", "acme", "--measure", "Logins per user")).Output;
        text.ShouldContain("reads logins, users");
        text.ShouldContain("How many different people did this");
        var plan = (await shell.DoAsync("explain", "acme", "--measure", "plan")).Output;
        plan.ShouldMatch(@"undated +plan +pro +crm +1");
    }

    [Fact]
    public async Task Measure_Unknown_NamesWhatMayBeMeant()
    {
        using var shell = await ScoredAsync();

        var answer = await shell.RunAsync("explain", "acme", "--measure", "login");

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("did you mean `logins`?");
    }

    private static async Task<Shell> ScoredAsync()
    {
        var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        await shell.DoAsync("score", "--as-of", "2024-12-31");
        return shell;
    }
}
