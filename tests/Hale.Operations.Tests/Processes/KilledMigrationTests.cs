using System.Diagnostics;
using Hale.Operations.Schema;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Processes;

/// <summary>A migration that is killed in the middle leaves the store as it was before its script.</summary>
[Collection(PostgresTests.Name)]
public sealed class KilledMigrationTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Migration_KilledInTheMiddleOfAScript_LeavesTheStoreAsItWas(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await rig.Open().Versions.ApplyAsync(Proposals.Of("one"), 0, None);
        await KillInTheMiddleAsync(rig);
        var store = rig.Open();
        (await store.StatusAsync(None)).Schema.ShouldBe(SchemaScripts.Of(rig.Database.Scripts).Count);
        (await store.Versions.LiveAsync(None)).ShouldNotBeNull().Definitions.ShouldBe(Proposals.Definitions("one"));
        (await store.Versions.ApplyAsync(Proposals.Of("two"), 1, None)).Number.ShouldBe(2);
        await using var connection = await rig.ConnectAsync();
        (await rig.Database.HasTableAsync(connection, "half", None)).ShouldBeFalse();
    }

    private static async Task KillInTheMiddleAsync(StoreRig rig)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KilledMigrationTests).Assembly.Location, "migrate-slowly", rig.Engine, rig.Place]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var child = Process.Start(start)!;
        (await child.StandardOutput.ReadLineAsync()).ShouldBe(SlowMigration.Begun);
        await Task.Delay(500);
        child.HasExited.ShouldBeFalse();
        child.Kill();
        await child.WaitForExitAsync();
    }
}
