using Hale.Cli.Hosting;
using Hale.Cli.Tests.BadInput;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Processes;

/// <summary>What is stored survives a kill, a full disk and a second process.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task Import_KilledInTheMiddle_ChangesNothingAndCanBeRepeated()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        shell.WriteManyEvents(1_500_000);
        foreach (var milliseconds in new[] { 400, 900, 1600 })
        {
            using var import = HaleProcess.Start(shell.Folder, "import");
            if (await import.KillAfterAsync(TimeSpan.FromMilliseconds(milliseconds)))
            {
                (await SourceFaultTests.RowsAsync(shell, "events")).ShouldBe(3);
            }
        }

        await shell.DoAsync("import");
        (await SourceFaultTests.RowsAsync(shell, "events")).ShouldBe(1_500_003);
    }

    [Fact]
    public async Task Import_DiskFull_SaysSoAndChangesNothing()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        shell.WriteManyEvents(400_000);
        using var import = HaleProcess.StartWithFileLimit(shell.Folder, kilobytes: 4096, "import");
        var answer = await import.WaitAsync();
        answer.Code.ShouldBe(ExitCode.OutOfResources, answer.Error);
        answer.Error.ShouldContain("disk");
        (await SourceFaultTests.RowsAsync(shell, "events")).ShouldBe(3);
    }

    [Fact]
    public async Task Command_WhileAnotherProcessImports_SaysWhoUsesTheData()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        shell.WriteManyEvents(1_500_000);
        using var import = HaleProcess.Start(shell.Folder, "import");
        var answer = await FirstInUseAsync(shell);
        answer.Code.ShouldBe(ExitCode.InUse);
        answer.Error.ShouldContain("process");
        (await import.WaitAsync()).Code.ShouldBe(ExitCode.Done);
    }

    /// <summary>Asks until the other process has opened the data.</summary>
    private static async Task<Answer> FirstInUseAsync(Shell shell)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            using var doctor = HaleProcess.Start(shell.Folder, "doctor");
            var answer = await doctor.WaitAsync();
            if (answer.Code != ExitCode.Done)
            {
                return answer;
            }
        }

        throw new InvalidOperationException("the import never held the data");
    }
}
