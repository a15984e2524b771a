using Hale.DuckDb;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Reading;

namespace Hale.Intake.Audit.Tables;

/// <summary>A Parquet file, whose cells the engine writes as exact text.</summary>
internal sealed class ParquetTable : Table
{
    private readonly string _path;
    private readonly DuckConnection _engine;
    private readonly List<string> _types;

    private ParquetTable(string path, DuckConnection engine, IReadOnlyList<DuckRow> columns)
    {
        _path = path;
        _engine = engine;
        Columns = [.. columns.Select(column => column.Text(0))];
        _types = [.. columns.Select(column => column.Text(1))];
    }

    public override IReadOnlyList<string> Columns { get; }

    private string From => $"read_parquet({EngineFiles.Path(_path)})";

    public static ParquetTable Look(string path, DuckConnection engine)
    {
        ParquetFile.CheckMarks(path);
        try
        {
            return new ParquetTable(path, engine, engine.Rows($"DESCRIBE SELECT * FROM read_parquet({EngineFiles.Path(path)})"));
        }
        catch (DuckException fault)
        {
            throw Faults.Failed(fault.Message, fault);
        }
    }

    public override bool IsNumeric(int column) =>
        _types[column] is "FLOAT" or "DOUBLE" || _types[column].Contains("INT", StringComparison.Ordinal) || _types[column].StartsWith("DECIMAL", StringComparison.Ordinal);

    public override TablePass Read(Func<TableRow, bool> take, Action<double>? share, CancellationToken cancellationToken)
    {
        var all = (double)_engine.Scalar<long>($"SELECT num_rows FROM parquet_file_metadata({EngineFiles.Path(_path)})");
        var cells = string.Join(", ", Columns.Select(name => $"CAST({DuckSql.Identifier(name)} AS VARCHAR)"));
        using var result = _engine.Query($"SELECT {cells} FROM {From}", cancellationToken);
        var row = new TableRow();
        var number = 0L;
        foreach (var chunk in result.Chunks(cancellationToken))
        {
            for (var i = 0; i < chunk.RowCount; i++)
            {
                row.Begin(++number);
                for (var column = 0; column < chunk.ColumnCount; column++)
                {
                    row.Add(chunk.Text(column).Utf8(i));
                }

                if (!take(row))
                {
                    return new TablePass(number, new Places(), IsWhole: false);
                }
            }

            share?.Invoke(number / all);
        }

        return new TablePass(number, new Places(), IsWhole: true);
    }
}
