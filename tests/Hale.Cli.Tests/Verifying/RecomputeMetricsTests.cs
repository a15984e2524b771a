using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Verifying;

/// <summary><c>hale verify-run --from-events</c>: what has become of a run's inputs.</summary>
public sealed class RecomputeMetricsTests
{
    [Fact]
    public async Task NothingChanged_AllValues_AreEqual()
    {
        using var shell = await ScoredAsync();

        (await shell.DoAsync("verify-run", "--from-events")).Output.ShouldContain("From facts: 4 values, all equal within 1e-9");
    }

    [Fact]
    public async Task LateFacts_ThatCountForTheRun_AreNamedBySourceAndImport()
    {
        using var shell = await ScoredAsync();
        shell.Advance(TimeSpan.FromDays(1));
        shell.Write("data/events.csv", SampleProject.Events + "acme,u3,login,2024-12-31 15:00\nacme,u1,login,2025-01-01 15:00\n");
        await shell.DoAsync("import");

        var answer = await shell.RunAsync("verify-run", "--from-events");

        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldContain("2 scores, all equal, bit for bit");
        answer.Output.ShouldContain("From facts: 2 of 4 values differ");
        answer.Output.ShouldContain("acme logins: stored 2, now 3");
        answer.Output.ShouldContain("1 account would be given another score");
        answer.Output.ShouldContain("1 fact of usage that count for it came late, with import 2 (2025-01-16 09:30)");
        var json = (await shell.RunAsync("verify-run", "--from-events", "--format", "json")).Json.GetProperty("from_events");
        json.GetProperty("stored_since")[0].GetProperty("facts").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task RetractedFacts_ThatCountedForTheRun_AreNamed()
    {
        using var shell = await ScoredAsync();
        shell.Advance(TimeSpan.FromDays(1));
        shell.Write("data/events.csv", SampleProject.Events.Replace("acme,u2,login,2024-12-31 11:00\n", string.Empty, StringComparison.Ordinal));
        await shell.DoAsync("import");

        (await shell.RunAsync("verify-run", "--from-events")).Output.ShouldContain("1 fact of usage that counted for it was withdrawn or replaced by import 2");
    }

    [Fact]
    public async Task ErasedPerson_WithAllCountsAsBefore_IsSaid()
    {
        using var shell = await ScoredAsync();
        shell.Advance(TimeSpan.FromDays(1));
        await shell.DoAsync("erase", "--contact", "u1", "--yes");

        var answer = await shell.DoAsync("verify-run", "--from-events");

        answer.Output.ShouldContain("all equal within 1e-9");
        answer.Output.ShouldContain("inputs erased on 2025-01-16");
    }

    [Fact]
    public async Task Source_DeclaredOtherwise_IsNamed()
    {
        using var shell = await ScoredAsync();
        var sources = Path.Combine(shell.Folder, "sources", "crm.yaml");
        shell.Write("sources/crm.yaml", (await File.ReadAllTextAsync(sources)).Replace("files: data/events.csv", "files: data/events.csv\n    complete: 2024-12-30", StringComparison.Ordinal));

        var answer = await shell.RunAsync("verify-run", "--from-events");

        answer.Output.ShouldContain("stored 2, now source_gap");
        answer.Output.ShouldContain("Declared otherwise than when this definition was kept: sources/crm.yaml");
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
