using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources;

/// <summary>What commands say of sources that are renamed, end early, or were imported for another zone.</summary>
public sealed class SourceStateTests
{
    private const string Tickets = """
        sources:
          tickets:
            files: data/tickets.csv
            known: when_occurred
            events: { account: account, event: ticket, time: at }
        """;

    [Fact]
    public async Task Source_Renamed_IsNamedAndItsFactsAreNotCountedTwice()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        var sources = Path.Combine(shell.Folder, "sources", "crm.yaml");
        await File.WriteAllTextAsync(sources, (await File.ReadAllTextAsync(sources)).Replace("  usage:", "  product:", StringComparison.Ordinal));

        const string Said = "source `usage` is no longer declared: its 3 facts are kept and not read";
        (await shell.DoAsync("import")).Output.ReplaceLineEndings(" ").ShouldContain(Said);
        (await shell.DoAsync("doctor")).Output.ReplaceLineEndings(" ").ShouldContain(Said);
        (await shell.DoAsync("metrics", "logins", "--as-of", "2024-12-31", "--format", "csv")).Output.ShouldContain("acme,2024-12-31,2\n");
    }

    [Fact]
    public async Task Zone_ChangedAfterTheImport_IsRefusedByEveryReading()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        shell.Write("hale.yaml", "project: Sample\ntime_zone: Europe/Berlin\n");

        string[][] commands = [["score"], ["metrics"], ["sql", "logins"]];
        foreach (var command in commands)
        {
            var answer = await shell.RunAsync(command);
            answer.Code.ShouldNotBe(ExitCode.Done);
            answer.Error.ReplaceLineEndings(" ").ShouldContain("imported for the time zone UTC; the project now says Europe/Berlin");
        }
    }

    [Fact]
    public async Task Score_ASourceEndsEarlier_IsNamed()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("sources/tickets.yaml", Tickets);
        shell.Write("data/tickets.csv", "account,at\nacme,2024-12-20 10:00\n");
        shell.Write("metrics/tickets.yaml", "metrics:\n  tickets: { count: ticket, window: 7d, young: partial }\n");
        var score = Path.Combine(shell.Folder, "scores", "health.yaml");
        await File.AppendAllTextAsync(score, "\n          tickets: { weight: 1, linear: { from: 5, to: 0 } }\n".Replace("          ", "      ", StringComparison.Ordinal));
        await shell.DoAsync("import");

        (await shell.DoAsync("score")).Output.ReplaceLineEndings(" ").ShouldContain(
            "source tickets reaches only 2024-12-20: what it feeds is missing (source_gap); say `complete:` in its definition if it is complete");
        (await shell.DoAsync("score", "--format", "json")).Json[0].GetProperty("source_gaps")[0].GetProperty("source").GetString().ShouldBe("tickets");
    }
}
