using System.Buffers;

namespace Hale.Intake.Csv;

/// <summary>
/// Finds the end of one record and its fields. A quote opens a field only at its beginning (blanks before it do not count) and is text elsewhere. A record whose
/// quotes are wrong ends with its first line, so that one forgotten quote costs one record and not the rest of the file.
/// </summary>
internal sealed class RecordSplitter(byte delimiter)
{
    private const byte Quote = (byte)'"';
    private const byte Feed = (byte)'\n';
    private const byte Return = (byte)'\r';

    private readonly SearchValues<byte> _unquoted = SearchValues.Create([delimiter, Quote, Feed, Return]);
    private readonly List<FieldSpan> _fields = [];
    private bool _final;

    /// <summary>Whether a carriage return without a line feed ends a record, as the header's line did.</summary>
    public bool ReturnEnds { get; set; } = true;

    public IReadOnlyList<FieldSpan> Fields => _fields;

    /// <summary>The bytes of the record with its line's end.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes of the record without its line's end.</summary>
    public int TextLength { get; private set; }

    public NewLine NewLine { get; private set; }

    public RecordFault Fault { get; private set; }

    /// <summary>Whether it is written in a way that readers of CSV disagree about.</summary>
    public bool Odd { get; private set; }

    /// <summary>Whether a field holds a line's end.</summary>
    public bool HoldsLines { get; private set; }

    /// <summary>Reads the record at the beginning of the bytes. False when they end before it does and more may come.</summary>
    /// <param name="bytes">The bytes from the beginning of a record on; at least one.</param>
    /// <param name="final">Whether no more bytes come.</param>
    public bool Split(ReadOnlySpan<byte> bytes, bool final)
    {
        _fields.Clear();
        (_final, Fault, Odd, HoldsLines, NewLine) = (final, RecordFault.None, false, false, NewLine.None);
        var at = 0;
        while (true)
        {
            var end = Field(bytes, at);
            if (end < 0)
            {
                return Fault != RecordFault.None && EndOfLine(bytes, 0);
            }

            if (end < bytes.Length && bytes[end] == delimiter)
            {
                at = end + 1;
                continue;
            }

            return EndOfLine(bytes, end);
        }
    }

    /// <summary>Takes in a field and gives the position of the delimiter or the line's end after it; negative when there is a fault or the bytes do not suffice.</summary>
    private int Field(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start;
        if (at < bytes.Length && bytes[at] == (byte)' ')
        {
            at += Math.Max(bytes[at..].IndexOfAnyExcept((byte)' '), 0);
        }

        if (at >= bytes.Length || bytes[at] != Quote)
        {
            return Unquoted(bytes, start);
        }

        Odd |= at != start;
        return Quoted(bytes, at + 1);
    }

    private int Unquoted(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start;
        while (true)
        {
            var found = bytes[at..].IndexOfAny(_unquoted);
            if (found < 0)
            {
                return _final ? Take(start, bytes.Length, quoted: false) : -1;
            }

            at += found;
            if (bytes[at] != Quote && !IsTextReturn(bytes, at))
            {
                return Take(start, at, quoted: false);
            }

            Odd = true;
            at++;
        }
    }

    private bool IsTextReturn(ReadOnlySpan<byte> bytes, int at) =>
        !ReturnEnds && bytes[at] == Return && at + 1 < bytes.Length && bytes[at + 1] != Feed;

    private int Quoted(ReadOnlySpan<byte> bytes, int start)
    {
        var at = start;
        while (true)
        {
            var found = bytes[at..].IndexOf(Quote);
            var close = at + found;
            if (found < 0 || (close + 1 == bytes.Length && !_final))
            {
                Fault = _final ? RecordFault.OpenQuote : RecordFault.None;
                return -1;
            }

            if (close + 1 < bytes.Length && bytes[close + 1] == Quote)
            {
                at = close + 2;
                continue;
            }

            HoldsLines |= bytes[start..close].ContainsAny(Feed, Return);
            Take(start, close, quoted: true);
            return AfterQuote(bytes, close + 1);
        }
    }

    private int AfterQuote(ReadOnlySpan<byte> bytes, int start)
    {
        var blanks = bytes[start..].IndexOfAnyExcept((byte)' ');
        var at = blanks < 0 ? bytes.Length : start + blanks;
        Odd |= at != start;
        if (at == bytes.Length)
        {
            return _final ? at : -1;
        }

        if (bytes[at] == delimiter || bytes[at] is Feed or Return)
        {
            return at;
        }

        Fault = RecordFault.TextAfterQuote;
        return -1;
    }

    private int Take(int start, int end, bool quoted)
    {
        _fields.Add(new FieldSpan(start, end - start, quoted));
        return end;
    }

    /// <summary>Ends the record with the first line's end from a position on.</summary>
    private bool EndOfLine(ReadOnlySpan<byte> bytes, int from)
    {
        var found = bytes[from..].IndexOfAny(Feed, Return);
        TextLength = found < 0 ? bytes.Length : from + found;
        var returned = found >= 0 && bytes[TextLength] == Return;
        if (!_final && (found < 0 || (returned && TextLength + 1 == bytes.Length)))
        {
            return false;
        }

        var fed = returned && TextLength + 1 < bytes.Length && bytes[TextLength + 1] == Feed;
        NewLine = found < 0 ? NewLine.None : fed ? NewLine.Both : returned ? NewLine.CarriageReturn : NewLine.LineFeed;
        Length = TextLength + (found < 0 ? 0 : fed ? 2 : 1);
        return true;
    }
}
