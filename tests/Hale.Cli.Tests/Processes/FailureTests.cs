using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Processes;

/// <summary>Whatever happens ends in a message and an exit code.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task AnyCommand_UnexpectedException_EndsInAMessageAndCode70()
    {
        var answer = await FailAsync(new InvalidOperationException("the wheel came off"));
        answer.Code.ShouldBe(ExitCode.Internal);
        answer.Error.ShouldContain("the wheel came off");
        answer.Error.ShouldContain("report");
        answer.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task AnyCommand_Stopped_DoesNotSayThatNothingWasChanged()
    {
        var answer = await FailAsync(new OperationCanceledException());
        answer.Code.ShouldBe(ExitCode.Cancelled);
        answer.Error.ShouldContain("what was finished is kept");
    }

    [Fact]
    public async Task AnyCommand_ResultsCannotBeWritten_EndsWithCode6()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await using var error = new StringWriter();
        await using var full = new FullWriter();
        var code = await HaleProgram.RunAsync(["check", "--format", "json"], TerminalOf(shell, full, error, _ => null));
        ((ExitCode)code).ShouldBe(ExitCode.OutOfResources);
        error.ToString().ShouldContain("No space left");
    }

    private static async Task<Answer> FailAsync(Exception failure)
    {
        using var shell = new Shell();
        shell.WriteSample();
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await HaleProgram.RunAsync(["doctor"], TerminalOf(shell, output, error, _ => throw failure));
        return new Answer((ExitCode)code, output.ToString(), error.ToString());
    }

    private static Terminal TerminalOf(Shell shell, TextWriter output, TextWriter error, Func<string, string?> environment) =>
        new(output, error, shell.Folder, TimeProvider.System, environment, read: false, watched: false);

    /// <summary>A full disk: what is written is buffered and cannot be flushed.</summary>
    private sealed class FullWriter : StringWriter
    {
        public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException("No space left on device");
    }
}
