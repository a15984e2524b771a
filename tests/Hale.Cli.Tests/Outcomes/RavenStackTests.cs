using System.Text.Json;
using Hale.Cli.Tests.Running;
using Hale.Cli.Tests.Sources;

namespace Hale.Cli.Tests.Outcomes;

/// <summary>A data set whose churn events contradict its subscriptions: both stand in the ledger, and the contradictions are counted.</summary>
public sealed class RavenStackTests
{
    [Fact]
    public async Task Outcomes_OfContradictingTables_AreAllShown()
    {
        using var shell = new Shell();
        shell.Copy(Path.Combine(SharedData.Repository, "tests", "Hale.Cli.Tests", "RavenStack", "Project"));
        shell.Point("sources/sources.yaml", "data/ravenstack");
        shell.Write("hale.yaml", "project: RavenStack\ntime_zone: UTC\nlifecycle: {}\n");
        await shell.DoAsync("import");

        var ledger = (await shell.DoAsync("outcomes", "--as-of", "2024-12-31", "--format", "json")).Json.EnumerateArray().ToList();

        ledger.Count(entry => Of(entry, "rule") == "stated").ShouldBe(600);
        ledger.Count(entry => entry.GetProperty("while_active").GetBoolean()).ShouldBe(WhileActive);
        ledger.Where(entry => Of(entry, "rule") != "stated").Count(entry => Of(entry, "outcome") == "churned").ShouldBe(Lost);
        ledger.Where(entry => !entry.GetProperty("counts").GetBoolean()).ShouldAllBe(entry => Of(entry, "outvoted_by") == "churn" && Of(entry, "rule") != "stated");
        var text = (await shell.DoAsync("outcomes", "--as-of", "2024-12-31")).Output;
        text.ShouldContain("545 stated losses fall while a paid term is active that goes on");
        (await shell.DoAsync("outcomes", "--as-of", "2024-12-31", "--rule", "gap")).Output.ShouldContain("No outcome is known");
    }

    // Counted by hand-written code of its own over the same files.
    private const int WhileActive = 545;
    private const int Lost = 8;

    private static string? Of(JsonElement entry, string key) => entry.GetProperty(key).GetString();
}
