using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Intake.Compression;
using Hale.Intake.Csv;
using Hale.Intake.Staging;

namespace Hale.Intake.Reading;

/// <summary>Looks at CSV files.</summary>
internal sealed class CsvFile(string path, FileFormat.Csv format, DuckConnection engine, Scratch scratch)
{
    private readonly PackedText _text = new(path, format.Encoding, engine);

    /// <summary>The file as a table.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public FileTable Look(CancellationToken cancellationToken)
    {
        if (!char.IsAscii(format.Delimiter))
        {
            throw Faults.BadDelimiter(format.Delimiter);
        }

        var shape = Scan(sink: null, cancellationToken);
        if (!shape.IsUtf8)
        {
            throw _text.NotUtf8();
        }

        _text.CheckWhole();
        if (!shape.HasHeader || shape.Header.Count == 0)
        {
            throw shape.HasHeader ? Faults.Empty() : Faults.BadHeader();
        }

        return shape.Plain && _text.IsUtf8 ? Plain(shape) : Cleaned(shape, cancellationToken);
    }

    private CsvShape Scan(IRecordSink? sink, CancellationToken cancellationToken) =>
        _text.Read(text => CsvScanner.Scan(text, (byte)format.Delimiter, sink, cancellationToken));

    private FileTable Plain(CsvShape shape) =>
        new(Columns(shape), ReadSql(path, format.Delimiter, _text.Packing, shape), shape.Records, RejectsSql: null);

    private FileTable Cleaned(CsvShape shape, CancellationToken cancellationToken)
    {
        var (readable, unreadable) = scratch.NextPair();
        using (var readableFile = Scratch.Create(readable))
        using (var unreadableFile = Scratch.Create(unreadable))
        {
            var copy = new CleanCopy(readableFile, unreadableFile);
            copy.Header(shape.Header.Count);
            Scan(copy, cancellationToken);
        }

        var rejects = shape.Unreadable == 0 ? null : RejectedRecords.Sql(unreadable);
        return new FileTable(Columns(shape), ReadSql(readable, ',', Packing.None, shape), shape.Records, rejects) { Unreadable = shape.Unreadable };
    }

    private static IReadOnlyList<FileColumn> Columns(CsvShape shape) => [.. shape.Header.Select((name, place) => new FileColumn(name, $"c{place}", CellType.Text))];

    // The engine's parallel reader guesses whether a part of the file begins inside quotes: it need not where no field holds a line's end.
    private static string ReadSql(string file, char delimiter, Packing packing, CsvShape shape) =>
        $$"""
        read_csv({{EngineFiles.Path(file)}}, columns = { {{string.Join(", ", shape.Header.Select((_, place) => $"'c{place}': 'VARCHAR'"))}} }, auto_detect = false, header = true,
            delim = {{DuckSql.Literal(delimiter.ToString())}}, quote = '"', escape = '"', nullstr = '', parallel = {{DuckSql.Literal(!shape.HoldsLines)}},
            compression = {{DuckSql.Literal(packing.EngineName())}})
        """;
}
