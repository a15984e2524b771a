using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Versions;

/// <summary>The store in PostgreSQL, named by the environment.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresStoreTests(PostgresServer server) : IDisposable
{
    private readonly Shell _shell = VersionedProject.New();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Apply_StoreInPostgres_IsSharedByFolders()
    {
        _shell.Environment["HALE_OPERATIONS"] = (await server.DatabaseAsync()).Address;
        await _shell.DoAsync("apply", "-m", "The first");
        using var other = VersionedProject.New();
        other.Environment["HALE_OPERATIONS"] = _shell.Environment["HALE_OPERATIONS"];
        other.Weigh(3);
        (await other.RunAsync("apply", "-m", "Mine")).Code.ShouldBe(ExitCode.Conflict);
        await other.DoAsync("pull", "--force");
        await other.DoAsync("import");
        await other.DoAsync("score", "--as-of", "2024-12-31");
        var doctor = await other.DoAsync("doctor");
        doctor.Output.ShouldContain("PostgreSQL at 127.0.0.1:");
        (doctor.Output + doctor.Error).ShouldNotContain(server.Password);
        File.Exists(Path.Combine(other.Folder, ".hale", "operations.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task Apply_StoreNamedByASecretFile_IsUsed()
    {
        _shell.Write("operations.secret", (await server.DatabaseAsync()).Address);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(_shell.Folder, "operations.secret"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        _shell.Environment["HALE_OPERATIONS_FILE"] = "operations.secret";
        await _shell.DoAsync("apply", "-m", "The first");
        (await _shell.DoAsync("versions")).Output.ShouldContain("live 1");
        _shell.Environment["HALE_OPERATIONS"] = "postgres://x@127.0.0.1/y";
        (await _shell.RunAsync("versions")).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Doctor_StoreThatCannotBeReached_SaysSoAndShowsTheRest()
    {
        await _shell.DoAsync("import");
        _shell.Environment["HALE_OPERATIONS"] = "postgres://ana:very-secret@127.0.0.1:1/hale";
        var doctor = await _shell.DoAsync("doctor");
        doctor.Output.ShouldContain("cannot be used: 127.0.0.1:1 cannot be reached");
        var versions = await _shell.RunAsync("versions");
        versions.Code.ShouldBe(ExitCode.OutOfResources);
        (doctor.Output + versions.Error).ShouldNotContain("very-secret");
    }
}
