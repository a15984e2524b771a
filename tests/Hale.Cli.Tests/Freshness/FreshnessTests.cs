using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Freshness;

/// <summary>Old values, silent customers and outages, from files to explanations.</summary>
public sealed class FreshnessTests
{
    [Theory]
    [InlineData("fresh", "mood", "green", "since 2024-06-18, 13 days old, by Ann: “They answer within the hour”", "present")]
    [InlineData("old", "mood", "the last value is too old", "red since 2024-05-20, 42 days old, by Ann: “The sponsor left”; it counts for 30 days", "the last value is too old: counts as 0")]
    [InlineData("moved", "mood", "the last value is too old", "green since 2024-06-01, 30 days old, by Bob; owner changed on 2024-06-20", "the last value is too old: counts as 0")]
    [InlineData("fresh", "nps", "9", "of 2024-06-11, 20 days old", "present")]
    [InlineData("old", "nps", "4", "of 2024-04-02, 90 days old", "present")]
    [InlineData("moved", "nps", "asked, no answer", null, "asked, no answer: counts as 0")]
    [InlineData("quiet", "nps", "never asked", null, "never asked: its weight goes to its siblings")]
    [InlineData("fresh", "tier", "gold", "since 2024-01-01, 182 days old", "older than 180 days: the last known value counts, 100 points")]
    [InlineData("fresh", "logins", "the source was down", "usage was down from 2024-06-10 to 2024-06-12: the tracker was not loaded", "the source was down: its weight goes to its siblings")]
    [InlineData("fresh", "visits", "1", null, "present")]
    [InlineData("moved", "visits", "0", null, "does not apply (only when tier == \"gold\"): left out of the weight")]
    public async Task Explain_OfWhatIsOldOrSilent_SaysWhichAndWhy(string account, string measure, string value, string? note, string state)
    {
        using var hale = await ScoredAsync();

        var node = (await hale.DoAsync("explain", account, "--format", "json")).Json.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("path").GetString() == measure);

        node.GetProperty("value").GetString().ShouldBe(value);
        node.GetProperty("value_note").GetString().ShouldBe(note);
        node.GetProperty("state_text").GetString().ShouldBe(state);
        node.GetProperty("flag").GetString().ShouldBe(measure == "nps" && account == "old" ? "older than 60 days" : null);
    }

    [Fact]
    public async Task Coverage_OfALastKnownValue_IsThatOfAMissingOne()
    {
        using var hale = await ScoredAsync();
        var explained = (await hale.DoAsync("explain", "fresh", "--format", "json")).Json;
        explained.GetProperty("coverage").GetDouble().ShouldBe(0.6);
        explained.GetProperty("low").GetDouble().ShouldBeLessThan(explained.GetProperty("score").GetDouble());
    }

    [Fact]
    public async Task Import_OfAPulseWithoutItsNote_IsSuspect()
    {
        using var hale = Project();
        (await hale.DoAsync("import")).Output.ShouldContain("mood_without_note");
        (await hale.DoAsync("import", "--suspect")).Output.ShouldContain("moved");
    }

    [Fact]
    public async Task Metrics_OfWhatIsOld_AreMissingForTheReason()
    {
        using var hale = Project();
        await hale.DoAsync("import");
        var rows = (await hale.DoAsync("metrics", "mood", "nps", "logins", "--as-of", "2024-06-30", "--format", "json")).Output;
        rows.ShouldSatisfyAllConditions(text => text.ShouldContain("stale"), text => text.ShouldContain("no_response"), text => text.ShouldContain("not_asked"), text => text.ShouldContain("source_gap"));
    }

    [Fact]
    public async Task Tests_OfStatedAges_AgreeWithTheScore()
    {
        using var hale = Project();
        hale.Write("tests/health.yaml", """
            tests:
              a red of six weeks counts for nothing:
                given: { mood: { value: red, age: 42d }, nps: { value: 9, age: 10d } }
                expect: { nodes: { mood: 0, nps: 100 }, coverage: 25% }
              the tier of last year still counts:
                given: { mood: { value: green, age: 10d }, tier: { value: gold, age: 200d }, logins: { missing: source_gap } }
                expect: { nodes: { tier: 100 } }
            """);
        (await hale.DoAsync("test")).Output.ShouldContain("2");
    }

    [Fact]
    public async Task Statements_OfAPulse_AskWhenItWasEnteredAndWhenTheOwnerChanged() =>
        (await (await ScoredAsync()).DoAsync("sql", "mood", "--as-of", "2024-06-30")).Output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("max(f.occurred_at)"), text => text.ShouldContain("versions"));

    private static async Task<Shell> ScoredAsync()
    {
        var hale = Project();
        await hale.DoAsync("import");
        await hale.DoAsync("score", "--as-of", "2024-06-30");
        return hale;
    }

    private static Shell Project()
    {
        var hale = new Shell();
        hale.Copy(Path.Combine(AppContext.BaseDirectory, "Freshness", "Project"));
        return hale;
    }
}
