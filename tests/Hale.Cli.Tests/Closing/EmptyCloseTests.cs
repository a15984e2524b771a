using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Closing;

/// <summary>A close stands for ever, so that one without accounts is not made.</summary>
public sealed class EmptyCloseTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Score_BeforeAnythingIsImported_ClosesNoDay()
    {
        await _shell.DoAsync("init", "acme");
        await _shell.DoAsync("apply", "--project", "acme", "--message", "first", "--author", "Ann");

        var answer = await _shell.RunAsync("score", "--project", "acme", "--as-of", "2024-12-31");

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("no account is known as of 2024-12-31");
        answer.Error.ShouldContain("hale import");
        (await _shell.RunAsync("accounts", "--project", "acme")).Code.ShouldBe(ExitCode.NotFound);
    }
}
