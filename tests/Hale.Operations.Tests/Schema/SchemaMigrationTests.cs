using System.Reflection;
using Hale.Engine.Operating;
using Hale.Operations.Schema;
using Hale.Operations.Storing;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Schema;

/// <summary>From every earlier version to the newest, forward only, one process at a time.</summary>
[Collection(PostgresTests.Name)]
public sealed class SchemaMigrationTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Every version there ever was, on each database.</summary>
    public static TheoryData<string, int> Earlier
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var version in SchemaScripts.Of("Sqlite").Select(script => script.Version))
            {
                cases.Add(Engines.Sqlite, version);
                cases.Add(Engines.Postgres, version);
            }

            return cases;
        }
    }

    [Fact]
    public void Scripts_OfBothDatabases_AreTheSameStepsWithoutGaps()
    {
        var steps = SchemaScripts.Of("Sqlite").Select(script => script.Name).ToList();
        SchemaScripts.Of("Postgres").Select(script => script.Name).ShouldBe(steps);
        SchemaScripts.Of("Sqlite").Select(script => script.Version).ShouldBe(Enumerable.Range(1, steps.Count));
        steps.ShouldAllBe(name => typeof(SchemaMigrationTests).Assembly.GetManifestResourceInfo(name) != null, "each script has rows for its tables in Schema/Rows");
    }

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Migration_FromAnEarlierVersion_KeepsTheRows(string engine, int version)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await using (var connection = await rig.ConnectAsync())
        {
            foreach (var script in SchemaScripts.Of(rig.Database.Scripts).Where(script => script.Version <= version))
            {
                await new SchemaMigration(rig.Database).ApplyAsync(connection, [script], None);
                await connection.ExecuteAsync(Rows(script.Name), None);
            }
        }

        var store = rig.Open();
        (await store.StatusAsync(None)).Schema.ShouldBe(SchemaScripts.Of(rig.Database.Scripts)[^1].Version);
        (await store.Versions.ListAsync(None)).Select(row => (row.Number, row.Author, row.RolledBackTo, row.Commit)).ShouldBe([(3, "ana", 1, null), (2, "ben", null, null), (1, "ana", null, "abc")]);
        (await store.Definitions.FindAsync("d2", None)).ShouldNotBeNull().TextOf("scores/health.yaml").ShouldBe("score: health");
        (await store.Versions.ApplyAsync(Proposals.Of("new"), 3, None)).Number.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Migration_ByManyAtOnce_RunsEachScriptOnce(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => rig.Open().StatusAsync(None))));
        (await rig.RowsAsync("SELECT version FROM hale_schema ORDER BY version")).ShouldBe(SchemaScripts.Of(rig.Database.Scripts).Select(script => $"{script.Version}"));
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Migration_ScriptThatFails_LeavesNoTrace(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await rig.Open().StatusAsync(None);
        var scripts = SchemaScripts.Of(rig.Database.Scripts);
        var next = new SchemaScript(scripts.Count + 1, "next.sql", "CREATE TABLE half (a bigint); INSERT INTO nowhere VALUES (1)");
        await using (var connection = await rig.ConnectAsync())
        {
            await Should.ThrowAsync<System.Data.Common.DbException>(() => new SchemaMigration(rig.Database).ApplyAsync(connection, [.. scripts, next], None));
        }

        await using var another = await rig.ConnectAsync();
        (await rig.Database.HasTableAsync(another, "half", None)).ShouldBeFalse();
        (await new SchemaMigration(rig.Database).VersionAsync(another, None)).ShouldBe(scripts.Count);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Open_StoreOfANewerHale_IsRefused(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await rig.Open().StatusAsync(None);
        await using (var connection = await rig.ConnectAsync())
        {
            await connection.ExecuteAsync("INSERT INTO hale_schema (version, script) VALUES (9999, 'later.sql')", None);
        }

        var refusal = await Should.ThrowAsync<OperationsException>(() => rig.Open().Versions.LiveAsync(None));
        refusal.Fault.ShouldBe(OperationsFault.Incompatible);
        refusal.Message.ShouldContain("tables of version 9999; this Hale knows only up to");
    }

    private static string Rows(string script)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
