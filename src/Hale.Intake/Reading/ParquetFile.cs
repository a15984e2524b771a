using Hale.DuckDb;
using Hale.Intake.Staging;

namespace Hale.Intake.Reading;

/// <summary>Looks at Parquet files.</summary>
internal sealed class ParquetFile(string path, DuckConnection engine)
{
    /// <summary>The file as a table.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public FileTable Look()
    {
        CheckMarks(path);
        try
        {
            var columns = engine.Rows($"DESCRIBE SELECT * FROM read_parquet({EngineFiles.Path(path)})")
                .Select((row, place) => Column(row.Text(0), row.Text(1), place)).ToList();
            var records = engine.Scalar<long>($"SELECT num_rows FROM parquet_file_metadata({EngineFiles.Path(path)})");
            return new FileTable([.. columns.Select(column => column.Column)], From(columns.Select(column => column.Sql)), records, RejectsSql: null);
        }
        catch (DuckException fault)
        {
            throw Faults.Failed(fault.Message, fault);
        }
    }

    /// <summary>Returns when the file begins and ends as Parquet does.</summary>
    public static void CheckMarks(string path)
    {
        Span<byte> mark = stackalloc byte[4];
        using var file = File.OpenRead(path);
        if (file.ReadAtLeast(mark, 4, throwOnEndOfStream: false) < 4 || !mark.SequenceEqual("PAR1"u8))
        {
            throw Faults.NotParquet();
        }

        file.Seek(-4, SeekOrigin.End);
        file.ReadExactly(mark);
        if (!mark.SequenceEqual("PAR1"u8))
        {
            throw Faults.CutOff("Parquet");
        }
    }

    private string From(IEnumerable<string> columns) => $"(SELECT {string.Join(", ", columns)}\nFROM read_parquet({EngineFiles.Path(path)}))";

    private static (FileColumn Column, string Sql) Column(string name, string type, int place)
    {
        var (cells, cast) = Cells(type);
        var sql = $"c{place}";
        var cell = cast is null ? DuckSql.Identifier(name) : $"CAST({DuckSql.Identifier(name)} AS {cast})";
        return (new FileColumn(name, sql, cells), $"{(cells == CellType.Text ? $"nullif({cell}, '')" : cell)} AS {sql}");
    }

    /// <summary>What cells of an engine's type are, and the type to cast them to.</summary>
    private static (CellType Cells, string? Cast) Cells(string type) => type switch
    {
        "VARCHAR" => (CellType.Text, null),
        "TINYINT" or "SMALLINT" or "INTEGER" or "BIGINT" or "HUGEINT" or "UTINYINT" or "USMALLINT" or "UINTEGER" or "UBIGINT" or "UHUGEINT" => (CellType.Number, null),
        "DOUBLE" => (CellType.Double, null),
        "FLOAT" => (CellType.Double, "DOUBLE"),
        "BOOLEAN" => (CellType.Boolean, null),
        "DATE" => (CellType.Date, null),
        "TIMESTAMP" => (CellType.Reading, null),
        "TIMESTAMP_S" or "TIMESTAMP_MS" or "TIMESTAMP_NS" => (CellType.Reading, "TIMESTAMP"),
        "TIMESTAMP WITH TIME ZONE" => (CellType.Moment, null),
        _ when type.StartsWith("DECIMAL", StringComparison.Ordinal) => (CellType.Number, null),
        _ => (CellType.Text, "VARCHAR"),
    };
}
