using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

/// <summary>What is stored can be read whatever has become of the definitions.</summary>
public sealed class StoredResultsTests
{
    [Theory]
    [InlineData("metrics/usage.yaml", "metrics: [")]
    [InlineData("hale.yaml", "project: [")]
    public async Task Explain_DefinitionsBroken_StillAnswers(string file, string content)
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        var before = await shell.DoAsync("explain", "acme", "--as-of", "2024-12-31");
        shell.Write(file, content);
        (await shell.DoAsync("explain", "acme", "--as-of", "2024-12-31")).Output.ShouldBe(before.Output);
        (await shell.RunAsync("score")).Code.ShouldBe(ExitCode.DefinitionErrors);
    }

    [Fact]
    public async Task Accounts_SourcesGone_StillKnowsTheStoredAttributes()
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        File.Delete(Path.Combine(shell.Folder, "sources", "crm.yaml"));
        var answer = await shell.DoAsync("accounts", "--show", "plan", "--segment", "plan=pro", "--format", "csv");
        answer.Output.Split('\n')[1].ShouldStartWith("acme,Acme,");
        answer.Output.ShouldContain(",pro\n");
        answer.Output.ShouldNotContain("bolt");
    }

    [Fact]
    public async Task Doctor_DefinitionsBroken_SaysSoAndShowsTheRest()
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        shell.Write("metrics/usage.yaml", "metrics: [");
        var answer = await shell.DoAsync("doctor");
        answer.Output.ShouldContain("hale check");
        answer.Output.ShouldContain("usage");
    }

    private static async Task ScoreAsync(Shell shell)
    {
        shell.WriteSample();
        await shell.DoAsync("import");
        await shell.DoAsync("score");
    }
}
