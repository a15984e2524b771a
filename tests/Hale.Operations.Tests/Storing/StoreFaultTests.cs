using Hale.Engine.Import;
using Hale.Engine.Operating;
using Hale.Core.Sources;
using Hale.Operations.Tests.Running;
using Hale.Postgres;

namespace Hale.Operations.Tests.Storing;

/// <summary>A fault says what is wrong and what to do, and shows no secret.</summary>
[Collection(PostgresTests.Name)]
public sealed class StoreFaultTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Open_FileThatIsNoDatabase_SaysSo()
    {
        using var rig = await StoreRig.NewAsync(Engines.Sqlite, server);
        await File.WriteAllTextAsync(Path.Combine(rig.Place, "operations.db"), new string('x', 5000));
        var fault = await Should.ThrowAsync<OperationsException>(() => rig.Open().Versions.LiveAsync(None));
        fault.Fault.ShouldBe(OperationsFault.Incompatible);
        fault.Message.ShouldContain("operations.db is damaged");
    }

    [Fact]
    public async Task Open_FolderThatCannotBeMade_SaysSo()
    {
        using var rig = await StoreRig.NewAsync(Engines.Sqlite, server);
        await File.WriteAllTextAsync(Path.Combine(rig.Place, "file"), "");
        var fault = await Should.ThrowAsync<OperationsException>(() => OperationalStores.Open(new OperationsOptions(Path.Combine(rig.Place, "file", "folder"))).Versions.LiveAsync(None));
        fault.Fault.ShouldBe(OperationsFault.Refused);
        fault.Message.ShouldContain("cannot be made");
    }

    [Fact]
    public async Task Status_OfAPostgresStore_ShowsNoPassword()
    {
        using var rig = await StoreRig.NewAsync(Engines.Postgres, server);
        var status = await rig.Open().StatusAsync(None);
        status.Place.ShouldStartWith("PostgreSQL at 127.0.0.1:");
        status.Place.ShouldNotContain(server.Password);
        status.Engine.ShouldStartWith("PostgreSQL 1");
    }

    [Fact]
    public async Task Open_WrongPassword_NamesTheVariableAndNotThePassword()
    {
        var database = await server.DatabaseAsync();
        var options = new OperationsOptions(".") { Postgres = PostgresDatabases.Connections(_ => database.AddressOf("postgres", "not-this-one"), new SecretReference.InEnvironment("HALE_OPERATIONS"), ".") };
        var fault = await Should.ThrowAsync<DatabaseException>(() => OperationalStores.Open(options).Versions.LiveAsync(None));
        fault.Message.ShouldContain("refuses the user postgres");
        fault.Fix.ShouldContain("$HALE_OPERATIONS");
        (fault.Message + fault.Fix).ShouldNotContain("not-this-one");
    }

    [Fact]
    public async Task Open_UserWithoutRights_SaysSo()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync("CREATE ROLE reader LOGIN PASSWORD 'only'; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        var options = new OperationsOptions(".") { Postgres = PostgresDatabases.Connections(_ => database.AddressOf("reader", "only"), new SecretReference.InEnvironment("HALE_OPERATIONS"), ".") };
        var fault = await Should.ThrowAsync<OperationsException>(() => OperationalStores.Open(options).Versions.LiveAsync(None));
        fault.Fault.ShouldBe(OperationsFault.Refused);
        fault.Message.ShouldContain("permission denied");
    }
}
