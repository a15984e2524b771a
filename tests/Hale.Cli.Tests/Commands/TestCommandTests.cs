using System.Text.RegularExpressions;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed partial class TestCommandTests
{
    private const string Good = "tests:\n  both are there: { given: { logins: 4, users: 1 }, expect: { score: 75, band: green, coverage: 100%, nodes: { users: 50 } } }\n";

    private const string Bad = "  nobody came: { given: { logins: { missing: no_data } }, expect: { status: scored, nodes: { logins: 0 } } }\n";

    [Fact]
    public async Task Test_AllPass_SaysSoAndEndsWithZero()
    {
        using var shell = Project(Good);
        var answer = await shell.DoAsync("test");
        answer.Output.ShouldBe("ok    both are there\n\n1 test passed\n");
        answer.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Test_OneFails_ShowsExpectedAndGotAndMarksTheNode()
    {
        using var shell = Project(Good + Bad);
        var answer = await shell.RunAsync("test");
        answer.Code.ShouldBe(ExitCode.DefinitionErrors);
        answer.Output.ShouldContain("FAIL  nobody came  tests/a.yaml:3:3");
        answer.Output.ShouldMatch(@"status +scored +nothing_present");
        answer.Output.ShouldMatch(@"nodes\.logins +0 +none");
        answer.Output.ShouldMatch(@"logins +no data +– .*◀ expected 0");
        answer.Output.ShouldEndWith("1 failed, 1 passed\n");
    }

    [Fact]
    public async Task Test_AsJson_GivesEveryDifference()
    {
        using var shell = Project(Good + Bad);
        var json = (await shell.RunAsync("test", "--format", "json")).Json;
        json.GetProperty("ok").GetBoolean().ShouldBeFalse();
        json.GetProperty("failed").GetInt32().ShouldBe(1);
        var difference = json.GetProperty("tests")[1].GetProperty("differences")[0];
        (difference.GetProperty("subject").GetString(), difference.GetProperty("expected").GetString(), difference.GetProperty("got").GetString()).ShouldBe(("status", "scored", "nothing_present"));
    }

    [Fact]
    public async Task Test_ByName_RunsOnlyThose()
    {
        using var shell = Project(Good + Bad);
        (await shell.DoAsync("test", "BOTH")).Output.ShouldContain("1 test passed");
        var answer = await shell.RunAsync("test", "bothh are there");
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("did you mean `both are there`?");
    }

    [Fact]
    public async Task Test_ProblemInATest_IsOneOfTheDefinitions()
    {
        using var shell = Project("tests:\n  a: { given: { login: 1 }, expect: { band: red } }\n");
        (await shell.RunAsync("test")).Code.ShouldBe(ExitCode.DefinitionErrors);
        (await shell.RunAsync("check")).Output.ShouldContain("tests/a.yaml:2:17: error HALE3003");
    }

    [Fact]
    public async Task Test_NoTests_IsNotFound()
    {
        using var shell = new Shell();
        shell.WriteSample();
        (await shell.RunAsync("test")).Code.ShouldBe(ExitCode.NotFound);
    }

    [Fact]
    public async Task Test_FormulaGiven_IsNotComputed()
    {
        using var shell = Project("tests:\n  given: { given: { logins: 2, twice: 4 }, expect: { nodes: { twice: 100 } } }\n  computed: { given: { logins: 1 }, expect: { nodes: { twice: 50 } } }\n");
        shell.Write("metrics/more.yaml", "metrics:\n  twice: { formula: logins * 2 }\n");
        shell.Write("scores/health.yaml", "score: health\nbands: { red: 0 }\nscorecards:\n  - name: e\n    measures: { twice: { linear: { from: 0, to: 4 } }, users: { weight: 0, linear: { from: 0, to: 1 } } }\n");
        await shell.DoAsync("test");
    }

    [Fact]
    public async Task Test_OfTheLanguagePage_Passes()
    {
        using var shell = new Shell();
        foreach (var page in new[] { "project-files.md", "tests.md" })
        {
            var text = await File.ReadAllTextAsync(Path.Combine(SharedData.Repository, "docs", "language", page));
            foreach (Match block in Block().Matches(text))
            {
                shell.Write(block.Groups["file"].Value, block.Groups["text"].Value);
            }
        }

        (await shell.DoAsync("test")).Output.ShouldContain("5 tests passed");
    }

    [GeneratedRegex("^```yaml\n# (?<file>[a-z/.-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    private static Shell Project(string tests)
    {
        var shell = new Shell();
        shell.WriteSample();
        shell.Write("tests/a.yaml", tests);
        return shell;
    }
}
