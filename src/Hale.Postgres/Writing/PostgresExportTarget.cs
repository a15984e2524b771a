using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Exporting;
using Hale.Engine.History;
using Hale.Postgres.Connections;
using Npgsql;

namespace Hale.Postgres.Writing;

/// <summary>Exports into tables of a schema of its own. An export is one transaction: rows, and the list of which runs are there.</summary>
internal sealed class PostgresExportTarget(Secrets secrets, SecretReference secret, string folder, string schema, TimeProvider clock) : IExportTarget
{
    public Task<IReadOnlySet<ExportedRun>> ExportedAsync(ExportTable table, CancellationToken cancellationToken) => RunAsync<IReadOnlySet<ExportedRun>>(
        async connection =>
        {
            var target = new TargetTable(table, schema);
            if (!await ExistsAsync(connection, target.Ledger, cancellationToken) || !await ExistsAsync(connection, target.Name, cancellationToken))
            {
                return new HashSet<ExportedRun>();
            }

            await using var command = new NpgsqlCommand($"SELECT run, computed_at FROM {target.Ledger} WHERE table_name = $1", connection) { Parameters = { new() { Value = table.Name } } };
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var runs = new HashSet<ExportedRun>();
            while (await reader.ReadAsync(cancellationToken))
            {
                runs.Add(new ExportedRun(reader.GetInt64(0), Instant.From(reader.GetFieldValue<DateTimeOffset>(1))));
            }

            return runs;
        },
        cancellationToken);

    public Task<long> WriteAsync(ExportTable table, IReadOnlyList<Run> runs, Func<Run, IAsyncEnumerable<object?[]>> rows, CancellationToken cancellationToken) => RunAsync(
        async connection =>
        {
            var target = new TargetTable(table, schema);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await PrepareAsync(connection, target, cancellationToken);
            var count = 0L;
            foreach (var run in runs)
            {
                await ExecuteAsync(connection, target.Clear, cancellationToken, table.IsCurrent ? run.Header.Outline.Name : run.Number);
                var written = await CopyAsync(connection, target, table, rows(run), cancellationToken);
                await RecordAsync(connection, target, table, run, written, cancellationToken);
                count += written;
            }

            await transaction.CommitAsync(cancellationToken);
            return count;
        },
        cancellationToken);

    /// <summary>Makes what is absent. Only one export at a time writes: the others wait for its end.</summary>
    private async Task PrepareAsync(NpgsqlConnection connection, TargetTable target, CancellationToken cancellationToken)
    {
        await ExecuteAsync(connection, "SELECT pg_advisory_xact_lock(hashtext($1))", cancellationToken, $"hale export {schema}");
        await using var there = new NpgsqlCommand("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = $1)", connection) { Parameters = { new() { Value = schema } } };
        if (await there.ExecuteScalarAsync(cancellationToken) is false)
        {
            await ExecuteAsync(connection, $"CREATE SCHEMA {Reading.RowsSql.Identifier(schema)}", cancellationToken);
        }

        if (!await ExistsAsync(connection, target.Ledger, cancellationToken))
        {
            await ExecuteAsync(connection, target.CreateLedger, cancellationToken);
        }

        if (!await ExistsAsync(connection, target.Name, cancellationToken))
        {
            await ExecuteAsync(connection, target.Create, cancellationToken);
        }

        await ExecuteAsync(connection, target.Complete, cancellationToken);
    }

    private static async Task<long> CopyAsync(NpgsqlConnection connection, TargetTable target, ExportTable table, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        await using var copy = await connection.BeginBinaryImportAsync(target.Copy, cancellationToken);
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            await copy.StartRowAsync(cancellationToken);
            foreach (var (cell, column) in row.Zip(table.Columns))
            {
                await WriteAsync(copy, cell, column.Type, cancellationToken);
            }

            count++;
        }

        await copy.CompleteAsync(cancellationToken);
        return count;
    }

    // PostgreSQL has no texts with a zero sign.
    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? cell, ExportType type, CancellationToken cancellationToken) => cell switch
    {
        null => copy.WriteNullAsync(cancellationToken),
        Instant moment => copy.WriteAsync(moment.ToDateTimeOffset(), TargetTable.TypeOf(type), cancellationToken),
        string text => copy.WriteAsync(text.Replace("\0", "", StringComparison.Ordinal), TargetTable.TypeOf(type), cancellationToken),
        _ => copy.WriteAsync(cell, TargetTable.TypeOf(type), cancellationToken),
    };

    private async Task RecordAsync(NpgsqlConnection connection, TargetTable target, ExportTable table, Run run, long rows, CancellationToken cancellationToken) => await ExecuteAsync(
        connection,
        $"""
        INSERT INTO {target.Ledger} (table_name, run, computed_at, exported_at, rows, schema_version) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (table_name, run) DO UPDATE
        SET computed_at = excluded.computed_at, exported_at = excluded.exported_at, rows = excluded.rows, schema_version = excluded.schema_version
        """,
        cancellationToken,
        table.Name,
        run.Number,
        run.FinishedAt.ToDateTimeOffset(),
        clock.GetUtcNow(),
        rows,
        ExportTables.SchemaVersion);

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT to_regclass($1) IS NOT NULL", connection) { Parameters = { new() { Value = name } } };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<T> RunAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var settings = ConnectionString.Parse(secrets.Read(secret, folder), secret);
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException)
        {
            throw ConnectionFaults.NotOpened(fault, settings, secret);
        }

        try
        {
            return await work(connection);
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw WriteFaults.Of(fault, settings, schema);
        }
    }
}
