using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Verifying;

/// <summary><c>hale verify-run</c>, from files to the terminal.</summary>
public sealed class VerifyRunTests
{
    [Fact]
    public async Task Run_AsItWasStored_IsEqual()
    {
        using var shell = await ScoredAsync();

        (await shell.DoAsync("verify-run")).Output.ShouldContain("run 2: 2 scores, all equal, bit for bit");
        (await shell.DoAsync("verify-run", "1")).Output.ShouldContain("as of 2024-12-30, run 1: 1 score, all equal, bit for bit");
        var json = (await shell.DoAsync("verify-run", "--as-of", "2024-12-30", "--format", "json")).Json;
        (json.GetProperty("run").GetInt64(), json.GetProperty("equal").GetBoolean(), json.GetProperty("accounts").GetInt64()).ShouldBe((1, true, 1));
    }

    private const string OtherScore = "score: health\nbands: { red: 0, green: 75 }\nscorecards:\n  - name: everybody\n    measures:\n      logins: { weight: 1, linear: { from: 0, to: 4 } }\n";

    [Fact]
    public async Task Definition_ChangedSince_IsTheOneThatWasKept()
    {
        using var shell = await ScoredAsync();
        shell.Write("scores/health.yaml", OtherScore);

        (await shell.DoAsync("verify-run", "2", "--from-events")).Output.ShouldContain("2 scores, all equal, bit for bit");
        (await shell.DoAsync("explain", "acme", "--measure", "users")).Output.ShouldContain("How many different people did this");
    }

    [Fact]
    public async Task Definition_NeitherKeptNorThatOfToday_IsSaid()
    {
        using var shell = await ScoredAsync();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(shell.Folder, ".hale"), "operations*"))
        {
            File.Delete(file);
        }

        shell.Write("scores/health.yaml", OtherScore);

        var answer = await shell.RunAsync("verify-run", "2");

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("run 2 cannot be computed again");
    }

    [Theory]
    [InlineData(3, "there is no run 17", "17")]
    [InlineData(2, "a number says which run is meant", "1", "--as-of", "2024-12-30")]
    public async Task Run_NotThereOrSaidTwice_IsRefused(int code, string message, params string[] arguments)
    {
        using var shell = await ScoredAsync();

        var answer = await shell.RunAsync(["verify-run", .. arguments]);

        ((int)answer.Code).ShouldBe(code);
        answer.Error.ShouldContain(message);
    }

    private static async Task<Shell> ScoredAsync()
    {
        var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        await shell.DoAsync("score", "--as-of", "2024-12-30");
        await shell.DoAsync("score", "--as-of", "2024-12-31");
        return shell;
    }
}
