using System.Globalization;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Exporting;

namespace Hale.Warehouse.DuckDb.Exporting;

/// <summary>One file of an exported table: written beside its place and moved there when it is whole.</summary>
internal sealed class ExportFile(ExportTable table, ExportFileOptions options)
{
    private const string Rows = "exported";

    /// <summary>Writes the rows.</summary>
    /// <returns>How many there were.</returns>
    public async Task<long> WriteAsync(string path, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.{Path.GetRandomFileName()}.part";
        var store = unfinished + ".duckdb";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // The engine would say less exactly that the folder may not be written.
            await File.Create(unfinished).DisposeAsync();
            using var database = DuckDatabase.Open(new DuckOptions { Path = store, ExternalAccess = true, MemoryLimit = "512MB", Threads = 1, TempDirectory = unfinished + ".spill" });
            using var connection = database.Connect();
            connection.Execute($"CREATE TABLE {Rows} ({string.Join(", ", table.Columns.Select(column => $"{DuckSql.Identifier(column.Name)} {TypeOf(column.Type)}"))})");
            var count = await AppendAsync(connection, rows, cancellationToken);
            await EngineFaults.RunAsync(() => connection.Execute($"COPY ({Select()}) TO {DuckSql.Literal(unfinished)} ({Format()})", cancellationToken), cancellationToken);
            File.Move(unfinished, path, overwrite: true);
            return count;
        }
        finally
        {
            Remove(unfinished, store);
        }
    }

    private static async Task<long> AppendAsync(DuckConnection connection, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        using var appender = connection.Appender(Rows);
        var count = 0L;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            appender.AppendRow([.. row.Select(Value)]);
            count++;
        }

        appender.Close();
        return count;
    }

    private static DuckValue Value(object? cell) => cell switch
    {
        null => DuckValue.Null,
        string text => text,
        long whole => whole,
        double number => number,
        bool truth => truth,
        Instant moment => moment.Micros,
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{cell.GetType()} is no cell of an export"), nameof(cell)),
    };

    private static string TypeOf(ExportType type) => type switch
    {
        ExportType.Text => "VARCHAR",
        ExportType.Whole or ExportType.Moment => "BIGINT",
        ExportType.Number => "DOUBLE",
        ExportType.Truth => "BOOLEAN",
    };

    private string Select() => $"SELECT {string.Join(", ", table.Columns.Select(column => $"{Cell(column)} AS {DuckSql.Identifier(column.Name)}"))} FROM {Rows} ORDER BY rowid";

    private string Cell(ExportColumn column)
    {
        var name = DuckSql.Identifier(column.Name);
        return column.Type switch
        {
            ExportType.Moment => options.Format == ExportFileFormat.Parquet ? $"make_timestamptz({name})" : $"strftime(make_timestamp({name}), '%Y-%m-%dT%H:%M:%S.%fZ')",
            ExportType.Text when options.ForSpreadsheets => $"CASE WHEN regexp_matches({name}, '^[=+\\-@\\t\\r]') THEN concat('''', {name}) ELSE {name} END",
            ExportType.Text or ExportType.Whole or ExportType.Number or ExportType.Truth => name,
        };
    }

    private string Format() => options.Format switch
    {
        ExportFileFormat.Parquet => "FORMAT parquet, COMPRESSION zstd",
        ExportFileFormat.Csv => "FORMAT csv, HEADER true",
        ExportFileFormat.JsonLines => "FORMAT json",
    };

    private static void Remove(string unfinished, string store)
    {
        foreach (var file in new[] { unfinished, store, store + ".wal" })
        {
            File.Delete(file);
        }

        if (Directory.Exists(unfinished + ".spill"))
        {
            Directory.Delete(unfinished + ".spill", recursive: true);
        }
    }
}
