using System.Text.Unicode;

namespace Hale.Intake.Csv;

/// <summary>
/// Passes over a whole CSV file once: counts its records, finds those that cannot be read, and judges whether the engine can be trusted with the rest as it stands.
/// The engine is not asked, because it drops records without a word when a quote is not closed.
/// </summary>
internal sealed class CsvScanner
{
    /// <summary>The longest record in bytes; the engine takes up to twice as much.</summary>
    public const int LongestRecord = 1 << 20;

    private readonly RecordBuffer _buffer;
    private readonly RecordSplitter _splitter;
    private readonly IRecordSink? _sink;
    private IReadOnlyList<string>? _header;
    private NewLine _newLine;
    private long _records;
    private long _unreadable;
    private bool _badHeader;
    private bool _odd;
    private bool _holdsLines;
    private bool _isUtf8 = true;
    private bool _inLongRecord;

    private CsvScanner(Stream text, byte delimiter, IRecordSink? sink)
    {
        _buffer = new RecordBuffer(text);
        _splitter = new RecordSplitter(delimiter);
        _sink = sink;
    }

    public static CsvShape Scan(Stream text, byte delimiter, IRecordSink? sink, CancellationToken cancellationToken)
    {
        var scanner = new CsvScanner(text, delimiter, sink);
        scanner.Run(cancellationToken);
        return new CsvShape
        {
            Header = scanner._header ?? [],
            HasHeader = !scanner._badHeader,
            Records = scanner._records,
            Unreadable = scanner._unreadable,
            Plain = !scanner._odd && scanner._unreadable == 0,
            HoldsLines = scanner._holdsLines,
            IsUtf8 = scanner._isUtf8,
            Bytes = scanner._buffer.Read,
        };
    }

    private void Run(CancellationToken cancellationToken)
    {
        _buffer.Fill();
        if (_buffer.Rest.StartsWith("\uFEFF"u8))
        {
            _buffer.Consume(3);
        }

        while (_isUtf8 && !_buffer.Rest.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _isUtf8 = Consume();
            _buffer.Fill();
        }
    }

    /// <summary>Takes all records that are whole. False when they are not in UTF-8.</summary>
    private bool Consume()
    {
        var all = _buffer.Rest;
        var rest = all;
        var cut = _inLongRecord;
        while (!rest.IsEmpty && _splitter.Split(rest, _buffer.AtEnd || (rest.Length == all.Length && _buffer.IsFull)))
        {
            Take(rest[.._splitter.TextLength]);
            rest = rest[_splitter.Length..];
        }

        var taken = all[..^rest.Length];
        _buffer.Consume(taken.Length);

        // A piece of a record too long for the buffer may begin or end within a letter.
        return cut || _inLongRecord || Utf8.IsValid(taken);
    }

    private void Take(ReadOnlySpan<byte> record)
    {
        var continued = _inLongRecord;
        _inLongRecord = _splitter.NewLine == NewLine.None && !_buffer.AtEnd;
        if (continued)
        {
            return;
        }

        if (record.IsEmpty)
        {
            // A blank line is no record; but in a file of one column the engine takes it for one, and before the header for the header.
            _odd |= _header is null or { Count: 1 };
            return;
        }

        Judge();
        if (_header is null)
        {
            TakeHeader(record);
            return;
        }

        _records++;
        if (Fault(record) is { } fault)
        {
            _unreadable++;
            _sink?.Unreadable(_records, UnreadableRecords.Detail(fault, _splitter.Fields.Count, _header.Count), record);
            return;
        }

        _sink?.Readable(record, _splitter.Fields);
    }

    private void Judge()
    {
        _holdsLines |= _splitter.HoldsLines;
        _odd |= _splitter.Odd || (_header is not null && _splitter.NewLine != _newLine && _splitter.NewLine != NewLine.None);
    }

    private void TakeHeader(ReadOnlySpan<byte> record)
    {
        var names = new List<string>();
        foreach (var field in _splitter.Fields)
        {
            names.Add(field.Text(record).Trim());
        }

        _header = names;
        _newLine = _splitter.NewLine;
        _splitter.ReturnEnds = _newLine == NewLine.CarriageReturn;
        _badHeader = _splitter.Fault != RecordFault.None;
    }

    private RecordFault? Fault(ReadOnlySpan<byte> record) =>
        record.Length > LongestRecord ? RecordFault.TooLong
        : _splitter.Fault != RecordFault.None ? _splitter.Fault
        : _splitter.Fields.Count != _header!.Count ? RecordFault.FieldCount
        : null;
}
