using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed class DevCommandTests
{
    [Fact]
    public async Task Dev_OnceWithoutData_ShowsProblemsAndTests()
    {
        using var shell = new Shell();
        await shell.DoAsync("init", ".");
        var answer = await shell.DoAsync("dev", "--once");
        answer.Output.ShouldContain("tests passed");
        answer.Output.ShouldContain("There are no data yet");
    }

    [Fact]
    public async Task Dev_OnceWithAHalfWrittenFile_EndsWithItsProblem()
    {
        using var shell = new Shell();
        await shell.DoAsync("init", ".");
        shell.Write("scores/health.yaml", "score: health\nbands: { red: 0, gre");
        var answer = await shell.RunAsync("dev", "--once");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldContain("scores/health.yaml:2");
    }

    [Fact]
    public async Task Dev_AChangedLimit_ShowsWhoWouldChangeBandAndStoresNothing()
    {
        using var shell = new Shell();
        await shell.DoAsync("init", ".");
        await shell.DoAsync("import");
        await shell.DoAsync("score", "--as-of", "2024-12-31");
        (await shell.DoAsync("dev", "--once")).Output.ShouldContain("Nobody changes band.");
        var file = Path.Combine(shell.Folder, "scores", "health.yaml");
        shell.Write("scores/health.yaml", (await File.ReadAllTextAsync(file)).Replace("green: 75", "green: 99", StringComparison.Ordinal));
        shell.Write("tests/health.yaml", "tests: {}\n");

        var output = (await shell.DoAsync("dev", "--once")).Output;
        output.ShouldContain("Before is run 1 as of 2024-12-31");
        output.ShouldContain("green → yellow");
        (await shell.DoAsync("accounts", "--format", "json")).Output.ShouldNotContain("\"run\": 2");
    }
}
