using Hale.DuckDb;

namespace Hale.Intake.Compression;

/// <summary>
/// The text of a file as the engine decompresses it, line by line; .NET has no Zstandard. Every line ends with a line feed, also those that ended otherwise.
/// </summary>
internal sealed class EngineLines : ForwardStream
{
    private readonly DuckResult _lines;
    private DuckChunk? _chunk;
    private int _row;
    private int _offset;

    public EngineLines(DuckConnection connection, string path, Packing packing) => _lines = connection.Query(
        $$"""
        SELECT line FROM read_csv({{EngineFiles.Path(path)}}, columns = {'line': 'VARCHAR'}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '',
            strict_mode = false, compression = {{DuckSql.Literal(packing.EngineName())}})
        """);

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && HasLine())
        {
            var line = _chunk!.Text(0).Utf8(_row);
            if (_offset == line.Length)
            {
                buffer[written++] = (byte)'\n';
                (_row, _offset) = (_row + 1, 0);
                continue;
            }

            var part = line.Slice(_offset, Math.Min(line.Length - _offset, buffer.Length - written));
            part.CopyTo(buffer[written..]);
            written += part.Length;
            _offset += part.Length;
        }

        return written;
    }

    protected override void Dispose(bool disposing)
    {
        _lines.Dispose();
        base.Dispose(disposing);
    }

    private bool HasLine()
    {
        if (_chunk is not null && _row < _chunk.RowCount)
        {
            return true;
        }

        _row = 0;
        if (_lines.Read(out var next))
        {
            _chunk = next;
            return true;
        }

        _chunk = null;
        return false;
    }
}
