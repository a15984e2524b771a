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
            var columns = EngineColumns.Of(engine, $"read_parquet({EngineFiles.Path(path)})");
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
}
