using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hale.Intake.Csv;

/// <summary>
/// Writes a file anew so that every reader of CSV comes to the same records: the readable ones as CSV with commas and every quote in its place, the others, with their
/// numbers, as a CSV file of <c>record, detail, content</c>.
/// </summary>
internal sealed class CleanCopy(Stream readable, Stream unreadable) : IRecordSink
{
    private const int LongestContent = 4_000;
    private const byte Delimiter = (byte)',';
    private const byte Quote = (byte)'"';

    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    public void Header(int columns) => readable.Write(Encoding.UTF8.GetBytes(
        string.Join(',', Enumerable.Range(0, columns).Select(column => column.ToString(CultureInfo.InvariantCulture))) + "\n"));

    public void Readable(ReadOnlySpan<byte> record, IReadOnlyList<FieldSpan> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                readable.WriteByte(Delimiter);
            }

            WriteField(record.Slice(fields[i].Start, fields[i].Length), fields[i].Quoted);
        }

        readable.WriteByte((byte)'\n');
    }

    public void Unreadable(long number, string detail, ReadOnlySpan<byte> record)
    {
        var content = Encoding.UTF8.GetString(record[..Math.Min(record.Length, LongestContent)]);
        unreadable.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number},{Quoted(detail)},{Quoted(content)}\n")));
    }

    private void WriteField(ReadOnlySpan<byte> field, bool quoted)
    {
        // What stood in quotes has its quotes doubled already; a lone blank line of one empty field must not vanish.
        if (!quoted && !field.ContainsAny(Special) && !field.IsEmpty)
        {
            readable.Write(field);
            return;
        }

        readable.WriteByte(Quote);
        if (quoted)
        {
            readable.Write(field);
        }
        else
        {
            WriteDoubling(field);
        }

        readable.WriteByte(Quote);
    }

    private void WriteDoubling(ReadOnlySpan<byte> field)
    {
        foreach (var letter in field)
        {
            readable.WriteByte(letter);
            if (letter == Quote)
            {
                readable.WriteByte(Quote);
            }
        }
    }

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
