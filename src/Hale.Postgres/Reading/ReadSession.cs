using System.Globalization;
using System.Text;
using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Postgres.Connections;
using Npgsql;

namespace Hale.Postgres.Reading;

/// <summary>One transaction on one connection, which can only read and sees the state of the moment in which it began.</summary>
internal sealed class ReadSession : IAsyncDisposable
{
    private const int BufferSize = 1 << 16;
    private const int SecondsToStop = 5;

    /// <summary>So that cells are written in one way, whatever the server or the user is set to.</summary>
    private static readonly string[] Settings =
    [
        "SET default_transaction_read_only = on", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "SET LOCAL standard_conforming_strings = on",
        "SET LOCAL DateStyle = 'ISO, YMD'", "SET LOCAL TimeZone = 'UTC'", "SET LOCAL IntervalStyle = 'iso_8601'", "SET LOCAL bytea_output = 'hex'", "SET LOCAL extra_float_digits = 1",
    ];

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly ReadFaults _faults;
    private int _process;

    private ReadSession(NpgsqlDataSource source, NpgsqlConnection connection, ReadFaults faults) => (_source, _connection, _faults) = (source, connection, faults);

    public static async Task<ReadSession> OpenAsync(NpgsqlConnectionStringBuilder settings, SecretReference secret, CancellationToken cancellationToken)
    {
        // Types are read from no catalogue: rows come as text, and so from anything that speaks the protocol.
        var source = new NpgsqlDataSourceBuilder(settings.ConnectionString).ConfigureTypeLoading(types => types.EnableTypeLoading(false)).Build();
        var connection = source.CreateConnection();
        var session = new ReadSession(source, connection, new ReadFaults(settings));
        try
        {
            await connection.OpenAsync(cancellationToken);
            await session.BeginAsync(cancellationToken);
            return session;
        }
        catch (Exception fault) when (fault is not DatabaseException)
        {
            await session.DisposeAsync();
            if (fault is OperationCanceledException)
            {
                throw;
            }

            throw ConnectionFaults.NotOpened(fault, settings, secret);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes rows as CSV.</summary>
    public async Task<DatabaseExtract> ReadAsync(SourceDatabase database, string? from, Stream target, IProgress<long> progress, CancellationToken cancellationToken)
    {
        var sql = new RowsSql(database);
        try
        {
            await LimitAsync(database.Timeout, cancellationToken);
            var columns = await ColumnsAsync(sql, cancellationToken);
            if (database.Cursor is { } cursor && !columns.Contains(cursor, StringComparer.Ordinal))
            {
                throw ReadFaults.NoCursor(database, cursor, columns);
            }

            await target.WriteAsync(Header(columns), cancellationToken);
            var rows = await CopyAsync(sql.Copy(from), target, progress, cancellationToken);
            var greatest = database.Cursor is null ? null : await TextAsync(sql.Greatest(from), cancellationToken);
            return new DatabaseExtract(rows, greatest);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            await StopServerAsync();
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException or NotSupportedException)
        {
            throw await _faults.OfAsync(fault, database, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _source.DisposeAsync();
    }

    /// <summary>A server does not notice that nobody waits any more before it has something to send.</summary>
    private async Task StopServerAsync()
    {
        try
        {
            await using var command = _source.CreateCommand(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_cancel_backend({_process})"));
            command.CommandTimeout = SecondsToStop;
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // Its own timeout ends the statement.
        }
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        _process = _connection.ProcessID;
        foreach (var setting in Settings)
        {
            await ExecuteAsync(setting, cancellationToken);
        }

        if (await TextAsync("SHOW transaction_read_only", cancellationToken) != "on")
        {
            throw _faults.MayWrite();
        }
    }

    private async Task LimitAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        await ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"SET LOCAL statement_timeout = {(long)timeout.TotalMilliseconds}"), cancellationToken);
    }

    private async Task<IReadOnlyList<string>> ColumnsAsync(RowsSql sql, CancellationToken cancellationToken)
    {
        // A batch takes no text with several statements, and neither does the server that prepares it.
        await using var batch = new NpgsqlBatch(_connection) { BatchCommands = { new NpgsqlBatchCommand(sql.Columns) } };
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private async Task<long> CopyAsync(string sql, Stream target, IProgress<long> progress, CancellationToken cancellationToken)
    {
        await using var copy = (await _connection.BeginTextExportAsync(sql, cancellationToken)).BaseStream;
        var count = new CsvRowCount();
        var buffer = new byte[BufferSize];
        while (await copy.ReadAsync(buffer, cancellationToken) is > 0 and var length)
        {
            count.Add(buffer.AsSpan(0, length));
            await target.WriteAsync(buffer.AsMemory(0, length), cancellationToken);
            progress.Report(count.Rows);
        }

        return count.Rows;
    }

    private static byte[] Header(IReadOnlyList<string> columns) =>
        Encoding.UTF8.GetBytes(string.Join(',', columns.Select(RowsSql.Identifier)) + "\n");

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task<string?> TextAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
