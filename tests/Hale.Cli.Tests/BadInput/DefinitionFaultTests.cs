using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.BadInput;

/// <summary>Faults of definition files end in the place, what is wrong and what to do.</summary>
public sealed class DefinitionFaultTests
{
    [Theory]
    [InlineData("metrics/usage.yaml", "metrics:\n  logins: { count: login, window: 7d, wndow: 1 }\n  users: { distinct: contact, of: login, window: 7d }\n", "metrics/usage.yaml:2:39", "wndow")]
    [InlineData("metrics/usage.yaml", "metrics:\n  logins: { count: login, window: [7d] }\n  users: { distinct: contact, of: login, window: 7d }\n", "metrics/usage.yaml:2:35", "window")]
    [InlineData("metrics/usage.yaml", "metrics:\n  logins: { formula: users + 1 }\n  users: { formula: logins * 2 }\n", "metrics/usage.yaml:", "users")]
    [InlineData("metrics/usage.yaml", "metrics:\n  logins: { count: login, window: 7d, where: \"1=1) or (1=1\" }\n  users: { distinct: contact, of: login, window: 7d }\n", "metrics/usage.yaml:2:48", "==")]
    [InlineData("metrics/usage.yaml", "metrics:\n  logins: { count: login, window: 7d\n", "metrics/usage.yaml:", "")]
    [InlineData("scores/health.yaml", "score: health\nbands: { red: 0, green: 50 }\nscorecards:\n  - name: all\n    measures:\n      logns: { linear: { from: 0, to: 4 } }\n", "scores/health.yaml:6:7", "logins")]
    public async Task Check_FaultyFile_SaysWhereAndWhat(string file, string content, string place, string word)
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write(file, content);
        var answer = await shell.RunAsync("check");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldContain(place);
        answer.Output.ShouldContain(word);
        answer.Output.ShouldContain("error HALE");
    }

    [Fact]
    public async Task Check_FaultsInSeveralFiles_ListsThemAll()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("metrics/usage.yaml", "metrics:\n  logins: { count: login, wndow: 7d }\n  users: { distnct: contact }\n");
        shell.Write("sources/more.yaml", "sources:\n  more: { files: x.csv }\n");
        var problems = (await shell.RunAsync("check", "--format", "json")).Json.GetProperty("problems");
        problems.EnumerateArray().Select(problem => problem.GetProperty("file").GetString()).Distinct().ShouldBe(["metrics/usage.yaml", "sources/more.yaml"], ignoreOrder: true);
    }

    [Fact]
    public async Task Check_FileNotInUtf8_NamesTheFile()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await File.WriteAllBytesAsync(Path.Combine(shell.Folder, "metrics", "more.yaml"), "metrics:\n  x: { label: "u8.ToArray().Concat(new byte[] { 0xE4, 0xFC }).ToArray());
        var answer = await shell.RunAsync("check");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldContain("metrics/more.yaml");
        answer.Output.ShouldContain("UTF-8");
    }

    [Theory]
    [InlineData("scor")]
    [InlineData("acounts")]
    public async Task Command_Mistyped_SuggestsTheRightOne(string command)
    {
        using var shell = new Shell();
        var answer = await shell.RunAsync(command);
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldContain("did you mean");
    }

    [Fact]
    public async Task Command_OutsideAProject_SaysHowToMakeOne()
    {
        using var shell = new Shell();
        var answer = await shell.RunAsync("check");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("hale init");
    }
}
