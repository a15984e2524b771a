using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using Hale.Core.Sources;
using Hale.Engine.Operating;
using Hale.Engine.Versions;
using Hale.Language.Projects;
using Hale.Operations;
using Hale.Postgres;

namespace Hale.Cli.Tests.Versions;

/// <summary>Real processes: two people at once, and kills at any moment.</summary>
[Collection(PostgresTests.Name)]
public sealed class ApplyProcessTests(PostgresServer server)
{
    private const string Variable = "HALE_OPERATIONS";

    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Apply_TwoPeopleAtOnce_OneWinsAndOneIsRefused(bool postgres)
    {
        using var ana = VersionedProject.New();
        using var ben = VersionedProject.New();
        var address = postgres ? (await server.DatabaseAsync()).Address : null;
        Share(ana, ben, address);
        for (var round = 0; round < 2; round++)
        {
            ana.Weigh(10 + round);
            ben.Weigh(20 + round);
            using var first = Start(ana, "Ana", address, "apply", "-m", "Mine", "--based-on", $"{round}");
            using var second = Start(ben, "Ben", address, "apply", "-m", "No, mine", "--based-on", $"{round}");
            Answer[] answers = [await first.WaitAsync(), await second.WaitAsync()];
            answers.Select(answer => answer.Code).ShouldBe([ExitCode.Done, ExitCode.Conflict], ignoreOrder: true, $"{answers[0].Error}\n{answers[1].Error}");
            var (winner, loser) = answers[0].Code == ExitCode.Done ? ("Ana", answers[1]) : ("Ben", answers[0]);
            loser.Error.ShouldContain($"version {round + 1} is live");
            loser.Error.ShouldContain($"applied by {winner}");
        }

        (await StoreOf(ana, address).Versions.ListAsync(None)).Select(version => version.Number).ShouldBe([2, 1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Apply_KilledAtAnyMoment_LeavesTheOldOrTheNewVersionWhole(bool postgres)
    {
        using var shell = VersionedProject.New();
        var address = postgres ? (await server.DatabaseAsync()).Address : null;
        var random = new Random(7);
        for (var kill = 0; kill < 5; kill++)
        {
            var before = await StoreOf(shell, address).Versions.LiveAsync(None);
            shell.Weigh(30 + kill);
            using var apply = Start(shell, "Ana", address, "apply", "-m", "Mine", "--based-on", $"{before?.Number ?? 0}");
            await apply.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(400, 1600)));

            var store = StoreOf(shell, address);
            var live = await store.Versions.LiveAsync(None);
            if (live is not null)
            {
                live.Number.ShouldBeInRange(before?.Number ?? 0, (before?.Number ?? 0) + 1);
                await IsWholeAsync(store, shell, live);
            }
        }

        using var last = Start(shell, "Ana", address, "apply", "-m", "Mine", "--based-on", $"{(await StoreOf(shell, address).Versions.LiveAsync(None))?.Number ?? 0}");
        (await last.WaitAsync()).Code.ShouldBe(ExitCode.Done);
        shell.Text("hale.version").ShouldContain($"version: {(await StoreOf(shell, address).Versions.LiveAsync(None))!.Number}\n");
    }

    [Fact]
    public async Task Score_KilledAtAnyMoment_LeavesNoRunWithoutItsDefinition()
    {
        using var shell = VersionedProject.New();
        await shell.DoAsync("import");
        var random = new Random(8);
        for (var kill = 0; kill < 5; kill++)
        {
            shell.Weigh(40 + kill);
            using var score = Start(shell, "Ana", null, "score", "--as-of", "2024-12-31");
            await score.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(500, 1800)));
            var accounts = await shell.RunAsync("accounts", "--format", "json");
            if (accounts.Code == ExitCode.Done)
            {
                await ExplainsAsync(shell);
            }
        }

        await shell.DoAsync("score", "--as-of", "2024-12-31");
        await ExplainsAsync(shell);
    }

    /// <summary>The files behind the newest run are kept, and they define what it was computed by.</summary>
    private static async Task ExplainsAsync(Shell shell)
    {
        await using var warehouse = Warehouse.Warehouses.Open(new Warehouse.WarehouseOptions(Path.Combine(shell.Folder, ".hale")));
        var run = (await warehouse.Runs.FindAsync("health", notAfter: null, None)).ShouldNotBeNull();
        (await new DefinitionOfRun(StoreOf(shell, null).Definitions, today: null, shell.Folder).FindAsync(run, None)).ShouldNotBeNull();
    }

    private static async Task IsWholeAsync(IOperations store, Shell shell, DefinitionVersion version)
    {
        var files = await store.Versions.FilesAsync(version, None);
        files.Hash.ShouldBe(version.Bundle);
        DefinitionHashes.Of(ProjectLoader.Load(shell.Folder, files).Project.ShouldNotBeNull()).ShouldBe(version.Definitions);
        (await store.Definitions.FindAsync(version.Definitions["health"], None)).ShouldNotBeNull();
    }

    /// <summary>Two folders with one store.</summary>
    private static void Share(Shell ana, Shell ben, string? address)
    {
        if (address is null)
        {
            var data = Path.Combine(ana.Folder, ".hale");
            Directory.CreateDirectory(data);
            Directory.CreateSymbolicLink(Path.Combine(ben.Folder, ".hale"), data);
        }
    }

    private static IOperations StoreOf(Shell shell, string? address) => OperationalStores.Open(new OperationsOptions(Path.Combine(shell.Folder, ".hale"))
    {
        Postgres = address is null ? null : PostgresDatabases.Connections(_ => address, new SecretReference.InEnvironment(Variable), shell.Folder),
    });

    private static HaleProcess Start(Shell shell, string author, string? address, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["HALE_AUTHOR"] = author };
        if (address is not null)
        {
            environment[Variable] = address;
        }

        return HaleProcess.Start(shell.Folder, environment, arguments);
    }
}
