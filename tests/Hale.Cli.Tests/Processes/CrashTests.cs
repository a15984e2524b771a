using Hale.Cli.Hosting;
using Hale.Cli.Tests.BadInput;
using Hale.Cli.Tests.Running;
using Hale.DuckDb;
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
    public async Task Import_KilledTenTimesAtRandomMoments_EndsAsOneCleanImport()
    {
        using var clean = new Shell();
        using var shell = new Shell();
        foreach (var each in new[] { clean, shell })
        {
            each.WriteSample();
            await each.DoAsync("import");
            each.WriteManyEvents(300_000, badRecord: 1_000);
        }

        await clean.DoAsync("import");
        var random = new Random(4);
        for (var kill = 0; kill < 10; kill++)
        {
            using var import = HaleProcess.Start(shell.Folder, "import");
            await import.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(50, 1800)));
        }

        await shell.DoAsync("import");
        Content(shell).ShouldBe(Content(clean));
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
        (await shell.DoAsync("import")).Output.ShouldContain("400,000 records added, 3 retracted");
        (await SourceFaultTests.RowsAsync(shell, "events")).ShouldBe(400_003);
    }

    // When it was imported, and in how many steps, may differ: what is stored may not.
    private static string Content(Shell shell)
    {
        using var database = DuckDatabase.Open(new DuckOptions { Path = Path.Combine(shell.Folder, ".hale", "hale.duckdb"), ReadOnly = true });
        using var connection = database.Connect();
        string[] tables = ["events", "accounts", "attributes", "series", "first_facts", "source_reach", "source_events", "refused", "suspects", "account_rows", "shared_rows"];
        return string.Join('\n', tables.Select(table =>
        {
            var row = connection.Rows($"SELECT count(*), sum(hash(t)) FROM (SELECT * FROM {table}) AS t")[0];
            return $"{table} {row.Value(0)} {row.Value(1)}";
        }));
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
