using System.Globalization;
using System.Text;

namespace Hale.Intake.JsonLines;

/// <summary>
/// Writes a file of JSON lines anew: the objects each on a line, numbers that would be rounded in quotes; the other lines, with their numbers, as a CSV file of
/// <c>record, detail, content</c>.
/// </summary>
internal sealed class JsonLinesCopy(Stream readable, Stream unreadable)
{
    private const int LongestContent = 4_000;
    private const byte Quote = (byte)'"';

    public void Readable(ReadOnlySpan<byte> line, IReadOnlyList<Range> quoted)
    {
        var done = 0;
        foreach (var range in quoted)
        {
            Write(line[done..range.Start.Value]);
            readable.WriteByte(Quote);
            readable.Write(line[range]);
            readable.WriteByte(Quote);
            done = range.End.Value;
        }

        Write(line[done..]);
        readable.WriteByte((byte)'\n');
    }

    public void Unreadable(long number, string detail, ReadOnlySpan<byte> line)
    {
        var content = Encoding.UTF8.GetString(line[..Math.Min(line.Length, LongestContent)]);
        unreadable.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number},{Quoted(detail)},{Quoted(content)}\n")));
    }

    // A carriage return within an object is blank; the engine would end the line there.
    private void Write(ReadOnlySpan<byte> part)
    {
        for (var found = part.IndexOf((byte)'\r'); found >= 0; found = part.IndexOf((byte)'\r'))
        {
            readable.Write(part[..found]);
            part = part[(found + 1)..];
        }

        readable.Write(part);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
