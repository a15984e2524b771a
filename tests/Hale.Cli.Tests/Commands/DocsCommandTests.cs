using System.Xml.Linq;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

public sealed class DocsCommandTests
{
    [Fact]
    public async Task Docs_IntoAFolder_IsOnePageThatNeedsNothingElse()
    {
        using var shell = new Shell();
        await shell.DoAsync("init", ".");
        var answer = await shell.DoAsync("docs", "--out", "public");
        var file = Path.Combine(shell.Folder, "public", "scorecards.html");
        answer.Output.ShouldContain(file);
        var page = XDocument.Parse(await File.ReadAllTextAsync(file));
        page.Descendants("h1").Single().Value.ShouldBe("How our customers are scored");
        page.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Value.Contains("://", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Docs_IntoAMarkdownFile_IsMarkdownAndTheSameEveryTime()
    {
        using var shell = new Shell();
        await shell.DoAsync("init", ".");
        await shell.DoAsync("docs", "--out", "SCORES.md");
        var text = await File.ReadAllTextAsync(Path.Combine(shell.Folder, "SCORES.md"));
        text.ShouldStartWith("# Scorecards of ");
        (await shell.DoAsync("docs", "--format", "markdown")).Output.ShouldBe(text);
    }

    [Fact]
    public async Task Docs_DefinitionsWithErrors_WritesNothing()
    {
        using var shell = new Shell();
        await shell.DoAsync("init", ".");
        shell.Write("scores/health.yaml", "score: health\n");
        (await shell.RunAsync("docs", "--out", "scorecards.html")).Code.ShouldBe(ExitCode.DefinitionErrors);
        File.Exists(Path.Combine(shell.Folder, "scorecards.html")).ShouldBeFalse();
    }
}
