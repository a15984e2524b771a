using System.Text;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>What the letters of a column look like.</summary>
internal sealed class LetterSurvey
{
    private const int MostWords = 8;
    private const int LongestKept = 60;
    private const int MostExamples = 3;

    private readonly Dictionary<string, long> _nullWords = new(StringComparer.Ordinal);
    private readonly List<string> _examples = [];
    private byte[]? _first;
    private byte[]? _last;

    /// <summary>Words that mean that there is nothing, such as <c>NULL</c>, with how often.</summary>
    public IReadOnlyDictionary<string, long> NullWords => _nullWords;

    public Seen Blank { get; } = new();

    public Seen AroundBlanks { get; } = new();

    public Seen Mojibake { get; } = new();

    public long Emails { get; private set; }

    public long WithBlanksInside { get; private set; }

    public long Braces { get; private set; }

    public long Letters { get; private set; }

    public IReadOnlyList<string> Examples => _examples;

    public string? First => _first is null ? null : Shown(_first);

    public string? Last => _last is null ? null : Shown(_last);

    public void AddEmpty(ReadOnlySpan<byte> cell, bool hadBlanks, long row)
    {
        if (cell.IsEmpty)
        {
            if (hadBlanks)
            {
                Blank.Add(cell, row);
            }

            return;
        }

        var word = Encoding.UTF8.GetString(cell);
        if (_nullWords.TryGetValue(word, out var count) || _nullWords.Count < MostWords)
        {
            _nullWords[word] = count + 1;
        }
    }

    public void Add(ReadOnlySpan<byte> cell, bool hadBlanks, long row)
    {
        if (hadBlanks)
        {
            AroundBlanks.Add(cell, row);
        }

        Letters += cell.Length;
        WithBlanksInside += cell.Contains((byte)' ') ? 1 : 0;
        Braces += cell[0] is (byte)'{' or (byte)'[' ? 1 : 0;
        Emails += IsEmail(cell) ? 1 : 0;
        if (IsMojibake(cell))
        {
            Mojibake.Add(cell, row);
        }

        Keep(cell);
    }

    private void Keep(ReadOnlySpan<byte> cell)
    {
        var kept = cell[..Math.Min(cell.Length, LongestKept)];
        if (_first is null || kept.SequenceCompareTo(_first) < 0)
        {
            _first = kept.ToArray();
        }

        if (_last is null || kept.SequenceCompareTo(_last) > 0)
        {
            _last = kept.ToArray();
        }

        if (_examples.Count < MostExamples && !_examples.Contains(Shown(kept), StringComparer.Ordinal))
        {
            _examples.Add(Shown(kept));
        }
    }

    private static string Shown(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell).TrimEnd('\uFFFD');

    private static bool IsEmail(ReadOnlySpan<byte> cell)
    {
        var at = cell.IndexOf((byte)'@');
        return at > 0 && cell[(at + 1)..].IndexOf((byte)'.') > 0 && cell.IndexOfAny((byte)' ', (byte)'/') < 0;
    }

    /// <summary>Whether letters were read in the wrong encoding and saved so: <c>MÃ¼ller</c>, <c>donâ€™t</c>, or the sign for a letter that was lost.</summary>
    private static bool IsMojibake(ReadOnlySpan<byte> cell) =>
        cell.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) >= 0
        && (cell.IndexOf("\u00C3\u00A4"u8) >= 0 || cell.IndexOf("\u00C3\u00B6"u8) >= 0 || cell.IndexOf("\u00C3\u00BC"u8) >= 0 || cell.IndexOf("\u00C3\u009F"u8) >= 0
            || cell.IndexOf("\u00C3\u0178"u8) >= 0 || cell.IndexOf("\u00C3\u00A9"u8) >= 0 || cell.IndexOf("\u00C3\u00A8"u8) >= 0 || cell.IndexOf("\u00C3\u00B3"u8) >= 0
            || cell.IndexOf("\u00C3\u00B1"u8) >= 0 || cell.IndexOf("\u00E2\u20AC"u8) >= 0 || cell.IndexOf("\uFFFD"u8) >= 0);
}
