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

    [Fact]
    public async Task Open_SchemaOfItsOwn_HoldsAProjectOfItsOwn()
    {
        var database = await server.DatabaseAsync();
        await database.DoAsync("CREATE SCHEMA acme");
        var options = new OperationsOptions(".") { Postgres = PostgresDatabases.Connections(_ => database.Address + "?options=-csearch_path%3Dacme", new SecretReference.InEnvironment("HALE_OPERATIONS"), ".") };
        var plain = new OperationsOptions(".") { Postgres = PostgresDatabases.Connections(_ => database.Address, new SecretReference.InEnvironment("HALE_OPERATIONS"), ".") };
        await OperationalStores.Open(options).Versions.ApplyAsync(Proposals.Of("one"), 0, None);
        (await OperationalStores.Open(plain).Versions.LiveAsync(None)).ShouldBeNull();
        (await OperationalStores.Open(options).Versions.LiveAsync(None)).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Mentions_OfAPerson_AreCountedInTextsMessagesAndAuthors(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await rig.Open().Versions.ApplyAsync(Proposals.Of("exclude: u_1%", "without u_1%") with { Author = "u_1%" }, 0, None);
        (await rig.Open().MentionsAsync("u_1%", None)).Select(place => $"{place.Table}.{place.Column} {place.Rows}")
            .ShouldBe(["operations.texts.text 1", "operations.versions.author 1", "operations.versions.message 1"]);
        (await rig.Open().MentionsAsync("ux1", None)).ShouldBeEmpty();
        (await rig.Open().MentionsAsync("U_1%", None)).ShouldBeEmpty();
    }
}
