using System.Text.Unicode;
using Hale.Intake.Csv;

namespace Hale.Intake.JsonLines;

/// <summary>
/// Passes over a whole file of JSON lines once: counts its records, finds the keys, and those lines that are no objects. The engine is not asked, because it rounds long
/// numbers, and stops at the first wrong line.
/// </summary>
internal sealed class JsonLineScanner
{
    /// <summary>The longest line in bytes.</summary>
    public const int LongestLine = 1 << 20;

    private readonly JsonKeys _keys = new(JsonPath.Top);
    private readonly RecordBuffer _buffer;
    private readonly JsonRecord _record;
    private readonly JsonLinesCopy? _copy;
    private long _records;
    private long _unreadable;
    private bool _odd;
    private bool? _returned;
    private bool _isUtf8 = true;
    private bool _inLongLine;

    private JsonLineScanner(Stream text, JsonLinesCopy? copy) => (_buffer, _record, _copy) = (new RecordBuffer(text), new JsonRecord(_keys), copy);

    public static JsonLinesShape Scan(Stream text, JsonLinesCopy? copy, CancellationToken cancellationToken)
    {
        var scanner = new JsonLineScanner(text, copy);
        scanner.Run(cancellationToken);
        return new JsonLinesShape
        {
            Paths = [.. scanner._keys.Paths().DistinctBy(path => path.Name)],
            Records = scanner._records,
            Unreadable = scanner._unreadable,
            Plain = !scanner._odd && scanner._unreadable == 0,
            IsUtf8 = scanner._isUtf8,
        };
    }

    private void Run(CancellationToken cancellationToken)
    {
        _buffer.Fill();
        if (_buffer.Rest.StartsWith("\uFEFF"u8))
        {
            _buffer.Consume(3);
            _odd = true;
        }

        while (_isUtf8 && !_buffer.Rest.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Consume();
            _buffer.Fill();
        }
    }

    /// <summary>Takes all lines that are whole.</summary>
    private void Consume()
    {
        var all = _buffer.Rest;
        var rest = all;
        for (var end = rest.IndexOf((byte)'\n'); _isUtf8 && end >= 0; end = rest.IndexOf((byte)'\n'))
        {
            Take(rest[..end]);
            rest = rest[(end + 1)..];
        }

        if (_isUtf8 && !rest.IsEmpty && (_buffer.AtEnd || (_buffer.IsFull && rest.Length == all.Length)))
        {
            Take(rest);
            _inLongLine = !_buffer.AtEnd;
            rest = [];
        }

        _buffer.Consume(all.Length - rest.Length);
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        if (_inLongLine)
        {
            _inLongLine = false;
            return;
        }

        var text = line.EndsWith("\r"u8) ? line[..^1] : line;
        _odd |= (_returned ?? (text.Length < line.Length)) != text.Length < line.Length || text.Contains((byte)'\r');
        _returned ??= text.Length < line.Length;
        _isUtf8 = Utf8.IsValid(line) || line.Length > LongestLine;
        if (text.Trim(" \t\r"u8).IsEmpty)
        {
            // The engine takes a blank line for a record.
            _odd = true;
            return;
        }

        if (_isUtf8)
        {
            TakeRecord(text);
        }
    }

    private void TakeRecord(ReadOnlySpan<byte> text)
    {
        _records++;
        var problem = text.Length > LongestLine ? "the line is longer than 1 MB" : _record.Read(text);
        if (problem is not null)
        {
            _unreadable++;
            _copy?.Unreadable(_records, problem, text);
            return;
        }

        _odd |= _record.Inexact.Count > 0;
        _copy?.Readable(text, _record.Inexact);
    }
}
