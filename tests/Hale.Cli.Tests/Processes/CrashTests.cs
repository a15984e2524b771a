using Hale.Cli.Hosting;
using Hale.Cli.Tests.BadInput;
using Hale.Cli.Tests.Running;
using Hale.Warehouse;

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
    public async Task Command_WhileAnotherProcessHoldsTheData_SaysWho()
    {
        using var shell = new Shell();
        shell.WriteSample();
        await shell.DoAsync("import");
        await using var holder = Warehouses.Open(new WarehouseOptions(Path.Combine(shell.Folder, ".hale")));
        using var doctor = HaleProcess.Start(shell.Folder, "doctor");
        var answer = await doctor.WaitAsync();
        answer.Code.ShouldBe(ExitCode.InUse);
        answer.Error.ShouldContain($"process {Environment.ProcessId}");
    }
}
