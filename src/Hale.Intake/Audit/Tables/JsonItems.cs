using System.Buffers;
using Hale.Intake.Audit.Texts;
using Hale.Intake.Csv;

namespace Hale.Intake.Audit.Tables;

/// <summary>The items of a JSON array one after another. One longer than the buffer comes in pieces, which are no items.</summary>
internal sealed class JsonItems(Stream text) : ITextRecords
{
    private static readonly SearchValues<byte> Between = SearchValues.Create(" \t\r\n,"u8);

    private readonly RecordBuffer _buffer = new(text);
    private int _length;
    private bool _isBegun;

    /// <summary>The number of the item, from 1.</summary>
    public long Number { get; private set; }

    public ReadOnlySpan<byte> Record => _buffer.Rest[.._length];

    /// <summary>Moves to the next item. False at the end of the array.</summary>
    /// <exception cref="RefusedException">The array has no end.</exception>
    public bool Next()
    {
        _buffer.Consume(_length);
        _length = 0;
        Number++;
        while (true)
        {
            Skip();
            if (!_buffer.Rest.IsEmpty && _buffer.Rest[0] == (byte)']')
            {
                return false;
            }

            _length = Length(_buffer.Rest);
            if (_length > 0 || _buffer.IsFull)
            {
                _length = _length > 0 ? _length : _buffer.Rest.Length;
                return true;
            }

            if (_buffer.AtEnd)
            {
                throw new RefusedException(TableRefusals.CutOff("JSON"));
            }

            _buffer.Fill();
        }
    }

    private void Skip()
    {
        if (!_isBegun)
        {
            var begin = _buffer.Rest.IndexOf((byte)'[');
            _isBegun = begin >= 0;
            _buffer.Consume(begin + 1);
        }

        var next = _buffer.Rest.IndexOfAnyExcept(Between);
        _buffer.Consume(next < 0 ? _buffer.Rest.Length : next);
    }

    /// <summary>The length of the item that the text begins with; 0 when its end is not there.</summary>
    private static int Length(ReadOnlySpan<byte> text)
    {
        var (depth, isText) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (isText)
            {
                i += sign == (byte)'\\' ? 1 : 0;
                isText = sign != (byte)'"';
                continue;
            }

            if (i > 0 && depth == 0 && (sign is (byte)',' or (byte)']'))
            {
                return i;
            }

            isText = sign == (byte)'"';
            depth += sign is (byte)'{' or (byte)'[' ? 1 : sign is (byte)'}' or (byte)']' ? -1 : 0;
        }

        return 0;
    }
}
