using Hale.Intake.Csv;

namespace Hale.Intake.Audit.Tables;

/// <summary>The records of a CSV text one after another, blank lines among them.</summary>
internal sealed class CsvRecords(Stream text, char delimiter)
{
    private readonly RecordBuffer _buffer = new(text);
    private readonly RecordSplitter _splitter = new((byte)delimiter);
    private int _taken;
    private bool _begun;
    private bool _inLongRecord;

    /// <summary>The place of the record in the file, from 1.</summary>
    public long Number { get; private set; }

    public ReadOnlySpan<byte> Record => _buffer.Rest[.._splitter.TextLength];

    /// <summary>The fields; of a record with a fault there are none.</summary>
    public IReadOnlyList<FieldSpan> Fields => Fault is null ? _splitter.Fields : [];

    /// <summary>What keeps the record from being split; null when nothing does.</summary>
    public RecordFault? Fault { get; private set; }

    /// <summary>Moves to the next record. False at the end.</summary>
    public bool Next()
    {
        do
        {
            if (!Advance())
            {
                return false;
            }
        }
        while (Continues());
        Fault = Record.Length > CsvScanner.LongestRecord ? RecordFault.TooLong : _splitter.Fault == RecordFault.None ? null : _splitter.Fault;
        if (Number++ == 0)
        {
            _splitter.ReturnEnds = _splitter.NewLine == NewLine.CarriageReturn;
        }

        return true;
    }

    private bool Advance()
    {
        if (!_begun)
        {
            _begun = true;
            _buffer.Fill();
            _taken = _buffer.Rest.StartsWith("\uFEFF"u8) ? 3 : 0;
        }

        _buffer.Consume(_taken);
        _taken = 0;
        while (!_buffer.Rest.IsEmpty || !_buffer.AtEnd)
        {
            if (!_buffer.Rest.IsEmpty && _splitter.Split(_buffer.Rest, _buffer.AtEnd || _buffer.IsFull))
            {
                _taken = _splitter.Length;
                return true;
            }

            _buffer.Fill();
        }

        return false;
    }

    /// <summary>Whether this is a further piece of a record too long for the buffer, whose first piece was given already.</summary>
    private bool Continues()
    {
        var continued = _inLongRecord;
        _inLongRecord = _splitter.NewLine == NewLine.None && !(_buffer.AtEnd && _taken == _buffer.Rest.Length);
        return continued;
    }
}
