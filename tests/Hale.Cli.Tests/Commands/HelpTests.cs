using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Commands;

/// <summary>Every command says what it does and shows a command line to begin with.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("accounts")]
    [InlineData("book")]
    [InlineData("check")]
    [InlineData("demo")]
    [InlineData("doctor")]
    [InlineData("explain")]
    [InlineData("fmt")]
    [InlineData("import")]
    [InlineData("init")]
    [InlineData("metrics")]
    [InlineData("movers")]
    [InlineData("schema")]
    [InlineData("score")]
    [InlineData("simulate")]
    [InlineData("sql")]
    [InlineData("test")]
    [InlineData("trend")]
    [InlineData("what-if")]
    public async Task Help_OfEveryCommand_HasAnExampleThatParses(string command)
    {
        using var shell = new Shell();
        var help = await shell.DoAsync(command, "--help");
        var example = help.Output.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("Example: hale ", StringComparison.Ordinal));
        var arguments = example["Example: hale ".Length..].Split(' ');
        arguments[0].ShouldBe(command);
        (await shell.DoAsync([.. arguments, "--help"])).Output.ShouldBe(help.Output);
    }

    [Fact]
    public async Task Help_WithoutAnyArgument_IsShown()
    {
        using var shell = new Shell();
        var answer = await shell.DoAsync();
        answer.Output.ShouldBe((await shell.DoAsync("--help")).Output);
        answer.Error.ShouldBeEmpty();
    }
}
