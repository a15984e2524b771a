using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Intake.Compression;
using Hale.Intake.JsonLines;
using Hale.Intake.Staging;

namespace Hale.Intake.Reading;

/// <summary>Looks at files of JSON lines.</summary>
internal sealed class JsonLinesFile(string path, DuckConnection engine, Scratch scratch)
{
    private readonly PackedText _text = new(path, TextEncoding.Utf8, engine);

    /// <summary>The file as a table.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public FileTable Look(CancellationToken cancellationToken)
    {
        var shape = Scan(copy: null, cancellationToken);
        if (!shape.IsUtf8)
        {
            throw _text.NotUtf8();
        }

        _text.CheckWhole();
        if (shape.Paths.Count == 0)
        {
            throw shape.Records == 0 ? Faults.Empty() : Faults.NoObjects();
        }

        return shape.Plain ? Table(shape, path, _text.Packing, rejects: null) : Cleaned(shape, cancellationToken);
    }

    private JsonLinesShape Scan(JsonLinesCopy? copy, CancellationToken cancellationToken) =>
        _text.Read(text => JsonLineScanner.Scan(text, copy, cancellationToken));

    private FileTable Cleaned(JsonLinesShape shape, CancellationToken cancellationToken)
    {
        var (readable, unreadable) = scratch.NextPair();
        using (var readableFile = Scratch.Create(readable))
        using (var unreadableFile = Scratch.Create(unreadable))
        {
            Scan(new JsonLinesCopy(readableFile, unreadableFile), cancellationToken);
        }

        return Table(shape, readable, Packing.None, shape.Unreadable == 0 ? null : RejectedRecords.Sql(unreadable));
    }

    private static FileTable Table(JsonLinesShape shape, string file, Packing packing, string? rejects)
    {
        var columns = shape.Paths.Select((value, place) => new FileColumn(value.Name, $"c{place}", CellType.Text)).ToList();
        var all = new FileTable(columns, string.Empty, shape.Records, rejects) { Unreadable = shape.Unreadable, Content = "line" };
        return Narrowed(columns.ConvertAll(column => column.Name)) with { Narrow = Narrowed };

        FileTable Narrowed(IReadOnlyCollection<string> names)
        {
            var wanted = columns.Zip(shape.Paths).Where(column => names.Contains(column.First.Name)).ToList();
            var values = wanted.Select((column, place) => $"nullif(cells[{place + 1}], '') AS {column.First.Sql}");
            var pointers = DuckSql.TextList(wanted.Select(column => column.Second.Pointer));
            return all with
            {
                From = wanted.Count == 0
                    ? ReadSql(file, packing)
                    : $"(SELECT line, {string.Join(", ", values)}\nFROM (SELECT line, json_extract_string(line, {pointers}) AS cells FROM {ReadSql(file, packing)}))",
            };
        }
    }

    // No object holds this delimiter: JSON has no control characters as they are.
    private static string ReadSql(string file, Packing packing) =>
        $$"""
        read_csv({{EngineFiles.Path(file)}}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '',
            compression = {{DuckSql.Literal(packing.EngineName())}})
        """;
}
