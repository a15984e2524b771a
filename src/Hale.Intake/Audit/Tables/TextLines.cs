using Hale.Intake.Csv;

namespace Hale.Intake.Audit.Tables;

/// <summary>The lines of a text one after another, without blanks around them. One longer than the buffer comes in pieces.</summary>
internal sealed class TextLines(Stream text)
{
    private readonly RecordBuffer _buffer = new(text);
    private int _length;
    private int _taken;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    public ReadOnlySpan<byte> Line => Blanks.Trim(_buffer.Rest[.._length]);

    /// <summary>Moves to the next line. False at the end.</summary>
    public bool Next()
    {
        _buffer.Consume(_taken);
        var end = _buffer.Rest.IndexOf((byte)'\n');
        if (end < 0 && !_buffer.AtEnd)
        {
            _buffer.Fill();
            end = _buffer.Rest.IndexOf((byte)'\n');
        }

        _length = end < 0 ? _buffer.Rest.Length : end;
        _taken = end < 0 ? _length : end + 1;
        Number++;
        return _taken > 0;
    }
}
