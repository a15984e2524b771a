using Hale.Operations.Storing;
using Hale.Operations.Tests.Running;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Tests.Schema;

/// <summary>What the scripts make is what the model would make: tables, columns, types, nullability, keys, indexes.</summary>
[Collection(PostgresTests.Name)]
public sealed class SchemaModelTests(PostgresServer server)
{
    private static readonly string[] OfSqlite =
    [
        "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table' AND t.name <> 'hale_schema'",
        "SELECT t.name, k.\"from\", k.\"table\", k.\"to\", k.on_delete FROM sqlite_master AS t, pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'",
        "SELECT t.name, i.\"unique\", i.partial, group_concat(c.name) FROM sqlite_master AS t, pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c WHERE t.type = 'table' AND i.origin <> 'pk' GROUP BY t.name, i.name",
    ];

    private static readonly string[] OfPostgres =
    [
        "SELECT table_name, column_name, data_type, is_nullable, column_default, is_identity FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'hale_schema'",
        "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND conrelid::regclass::text <> 'hale_schema' AND contype IN ('p', 'f', 'u', 'c')",
        "SELECT regexp_replace(i.indexdef, 'INDEX \\S+ ON', 'INDEX ON') FROM pg_indexes AS i JOIN pg_index AS x ON x.indexrelid = format('%I.%I', i.schemaname, i.indexname)::regclass WHERE i.schemaname = current_schema() AND NOT x.indisprimary",
    ];

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Scripts_Tables_AreThoseOfTheModel(string engine)
    {
        using var scripts = await StoreRig.NewAsync(engine, server);
        using var model = await StoreRig.NewAsync(engine, server);
        await scripts.Open().StatusAsync(CancellationToken.None);
        await MakeAsync(model);
        var made = await CatalogueAsync(scripts);
        made.ShouldNotBeEmpty();
        made.ShouldBe(await CatalogueAsync(model));
    }

    private static async Task MakeAsync(StoreRig rig)
    {
        await using var connection = await rig.ConnectAsync();
        var options = new DbContextOptionsBuilder<OperationsContext>();
        rig.Database.Use(options, connection);
        await using var context = new OperationsContext(options.Options);
        await context.Database.EnsureCreatedAsync();
    }

    private static async Task<IReadOnlyList<string>> CatalogueAsync(StoreRig rig)
    {
        var rows = new List<string>();
        foreach (var query in rig.Engine == Engines.Postgres ? OfPostgres : OfSqlite)
        {
            rows.AddRange(await rig.RowsAsync(query));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
