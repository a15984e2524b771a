using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Output;

/// <summary>Tables fit the terminal; what is piped is never wrapped.</summary>
public sealed class WidthTests
{
    private static readonly string LongName = string.Concat(Enumerable.Repeat("Very Long Company Name ", 20)).Trim();

    [Fact]
    public async Task Accounts_Piped_KeepEachAccountOnOneLine()
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        (await shell.DoAsync("accounts", "--show", "plan")).Output.Split('\n').ShouldContain(line => line.Contains(LongName, StringComparison.Ordinal) && line.EndsWith("pro", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("accounts")]
    [InlineData("explain", "acme")]
    [InlineData("metrics")]
    [InlineData("import")]
    public async Task Table_NarrowTerminal_StaysWithin(params string[] command)
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        shell.Width = 80;
        var lines = (await shell.DoAsync(command)).Output.Split('\n');
        lines.ShouldAllBe(line => line.Length <= 80);
        lines.Count(line => line.Contains("acme", StringComparison.Ordinal) && !line.Contains("hale explain", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Accounts_NarrowTerminal_SayWhatHadNoRoom()
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        shell.Width = 60;
        var answer = await shell.DoAsync("accounts", "--show", "plan");
        answer.Output.ShouldContain("1 column had no room");
        answer.Output.ShouldContain("Very L");
        answer.Output.ShouldContain("…");
    }

    [Fact]
    public async Task Explain_NarrowTerminal_PutsRemarksBelow()
    {
        using var shell = new Shell();
        await ScoreAsync(shell);
        shell.Width = 50;
        var lines = (await shell.DoAsync("explain", "acme")).Output.Split('\n').ToList();
        var row = lines.FindIndex(line => line.TrimStart().StartsWith("users", StringComparison.Ordinal));
        lines[row].ShouldNotContain("→ 100");
        lines[row + 1].ShouldStartWith("      ");
        lines[row + 1].Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Accounts_NameWithControlCharacters_StaysOnItsLine()
    {
        using var shell = new Shell();
        await ScoreAsync(shell, "account,name,plan\nacme,\"Ac\u001b[31mme\nInc\",pro\nbolt,Bolt,free\n");
        var output = (await shell.DoAsync("accounts")).Output;
        output.ShouldNotContain("\u001b");
        output.ShouldContain("Ac [31mme Inc");
    }

    [Fact]
    public async Task ImportAndScore_AllWell_SayNothingOnStderr()
    {
        using var shell = new Shell();
        shell.WriteSample();
        (await shell.DoAsync("import")).Error.ShouldBeEmpty();
        (await shell.DoAsync("score")).Error.ShouldBeEmpty();
    }

    private static async Task ScoreAsync(Shell shell, string? accounts = null)
    {
        shell.WriteSample(accounts ?? $"account,name,plan\nacme,{LongName},pro\nbolt,Bolt,free\n");
        await shell.DoAsync("import");
        await shell.DoAsync("score");
    }
}
