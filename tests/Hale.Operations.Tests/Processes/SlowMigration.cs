using Hale.Operations.Schema;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Processes;

/// <summary>What a child process does: it makes the tables, and then runs a further script that takes long.</summary>
internal static class SlowMigration
{
    public const string Begun = "begun";

    private const string Half = "CREATE TABLE half (a bigint); INSERT INTO half VALUES (1); DROP TABLE version_definitions; ";

    private const string Counting = "INSERT INTO half WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT i FROM n";

    private const string Sleeping = "SELECT pg_sleep(4)";

    public static async Task<int> RunAsync(string engine, string place)
    {
        var database = StoreRig.DatabaseOf(engine, place);
        var scripts = SchemaScripts.Of(database.Scripts);
        await using var connection = await database.OpenAsync(CancellationToken.None);
        await new SchemaMigration(database).ApplyAsync(connection, scripts, CancellationToken.None);
        Console.WriteLine(Begun);
        var slow = new SchemaScript(scripts.Count + 1, "slow.sql", Half + (engine == Engines.Postgres ? Sleeping : Counting));
        await new SchemaMigration(database).ApplyAsync(connection, [.. scripts, slow], CancellationToken.None);
        return 0;
    }
}
