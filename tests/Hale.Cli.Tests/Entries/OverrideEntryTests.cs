using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Entries;

/// <summary>Overrides that people enter, from the command line to the score and its explanation.</summary>
public sealed class OverrideEntryTests
{
    [Fact]
    public async Task Override_Entered_CapsTheScoreAndIsExplainedWithItsPerson()
    {
        using var shell = await EntryProject.ImportedAsync();
        shell.Now = EntryProject.At(5, 15);
        (await shell.DoAsync("override", "acme", "cap", "yellow", "--until", "2024-12-08", "--note", "The sponsor has left.")).Output
            .ShouldStartWith("Entry 1: health of acme capped at yellow, by Ann until 2024-12-08: “The sponsor has left.”\n");

        (await ScoreAsync(shell, "2024-12-04")).ShouldBe("100.0,green,scored,,100.0");
        (await ScoreAsync(shell, "2024-12-05")).ShouldBe("74.9,yellow,scored,cap,100.0");
        (await shell.DoAsync("explain", "acme")).Output.Split('\n').ShouldContain("Capped at yellow (74.9) by Ann since 2024-12-05 until 2024-12-08: “The sponsor has left”; computed 100.0.");
        (await shell.DoAsync("explain", "acme", "--external")).Output.ShouldNotContain("Ann");
        (await ScoreAsync(shell, "2024-12-08")).ShouldBe("74.9,yellow,scored,cap,100.0");
        (await ScoreAsync(shell, "2024-12-09")).ShouldBe("100.0,green,scored,,100.0");
        (await shell.DoAsync("explain", "acme", "--as-of", "2024-12-05", "--format", "json")).Json.GetProperty("overrides")[0].ShouldSatisfyAllConditions(
            one => one.GetProperty("entry").GetInt64().ShouldBe(1), one => one.GetProperty("author").GetString().ShouldBe("Ann"), one => one.GetProperty("until").GetString().ShouldBe("2024-12-08"));
    }

    [Fact]
    public async Task Override_Replaced_EndsTheEarlierOneFromThenOn()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "acme", "cap", "red", "--until", "withdrawn", "--note", "gone");
        shell.Now = EntryProject.At(6, 9);
        (await shell.DoAsync("override", "acme", "cap", "60", "--until", "2024-12-31", "--note", "back, half", "--replaces", "1", "--author", "Ben")).Output.ShouldContain("Entry 1 has ended.");

        (await ScoreAsync(shell, "2024-12-05")).ShouldBe("49.9,red,scored,cap,100.0");
        (await ScoreAsync(shell, "2024-12-06")).ShouldBe("60.0,yellow,scored,cap,100.0");
        var history = (await shell.DoAsync("entries", "--history", "--format", "csv")).Output;
        history.ShouldContain("1,acme,cap,health,red,gone,Ann,2024-12-01T09:00:00Z,,,replaced,,2\n");
        history.ShouldContain("2,acme,cap,health,60,\"back, half\",Ben,2024-12-06T09:00:00Z,,2024-12-31,counts,2024-12-31,\n");
    }

    [Fact]
    public async Task Override_FromALaterDay_BeginsThen()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "bolt", "floor", "green", "--from", "2024-12-03", "--until", "2024-12-31", "--note", "Renewed");
        (await shell.DoAsync("entries")).Output.ShouldContain("“Renewed”; has not begun");
        (await ScoreAsync(shell, "2024-12-02", "bolt")).ShouldBe("50.0,yellow,scored,,50.0");
        (await ScoreAsync(shell, "2024-12-03", "bolt")).ShouldBe("75.0,green,scored,floor,50.0");
    }

    [Fact]
    public async Task Override_WhoseBandIsGone_ChangesNothingAndIsSaid()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "acme", "cap", "yellow", "--until", "2024-12-31", "--note", "wait");
        shell.Write("scores/health.yaml", File.ReadAllText(Path.Combine(shell.Folder, "scores/health.yaml")).Replace("yellow: 50, green: 75", "amber: 50, green: 75", StringComparison.Ordinal));
        (await ScoreAsync(shell, "2024-12-05")).ShouldBe("100.0,green,scored,,100.0");
        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Would be capped at yellow by Ann since 2024-12-01 until 2024-12-31: “wait”, but the score has nothing of that name.");
    }

    [Fact]
    public async Task Override_OfAScoreInThePreview_HoldsThereToo()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("score", "--as-of", "2024-12-05");
        await shell.DoAsync("override", "acme", "force", "red", "--until", "2024-12-31", "--note", "wait");
        (await shell.DoAsync("dev", "--once")).Output.ShouldContain("acme");
    }

    [Theory]
    [InlineData("did you mean `yellow`?", "cap", "yelow", "2024-12-31")]
    [InlineData("it runs from 0 to 100", "cap", "120", "2024-12-31")]
    [InlineData("so it would change nothing", "cap", "green", "2024-12-31")]
    [InlineData("so it would change nothing", "floor", "0", "2024-12-31")]
    [InlineData("name a later day", "cap", "red", "2024-11-30")]
    [InlineData("write it as 2026-03-12", "cap", "red", "soon")]
    public async Task Override_ThatCannotBe_SaysWhy(string said, string kind, string target, string until)
    {
        using var shell = await EntryProject.ImportedAsync();
        var answer = await shell.RunAsync("override", "acme", kind, target, "--until", until, "--note", "why");
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(said);
    }

    [Fact]
    public async Task Run_KeepsTheOverridesItUsed_WhateverIsEnteredLater()
    {
        using var shell = await EntryProject.ImportedAsync();
        await shell.DoAsync("override", "acme", "cap", "red", "--until", "withdrawn", "--note", "gone");
        await shell.DoAsync("score", "--as-of", "2024-12-05");
        shell.Now = EntryProject.At(6, 9);
        await shell.DoAsync("entries", "withdraw", "1", "--note", "back");
        File.Delete(Path.Combine(shell.Folder, ".hale", "operations.db"));

        (await shell.DoAsync("explain", "acme")).Output.ShouldContain("Capped at red (49.9) by Ann since 2024-12-01 until it is withdrawn: “gone”; computed 100.0.");
    }

    private static async Task<string> ScoreAsync(Shell shell, string asOf, string account = "acme")
    {
        await shell.DoAsync("score", "--as-of", asOf);
        var row = (await shell.DoAsync("accounts", "--format", "csv")).Output.Split('\n').Single(line => line.StartsWith(account, StringComparison.Ordinal));
        return string.Join(',', row.Split(',')[2..7]);
    }
}
