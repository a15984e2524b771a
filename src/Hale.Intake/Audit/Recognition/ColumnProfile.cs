using System.Text;
using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Audit.Recognition;

/// <summary>What the cells of a column show.</summary>
internal sealed class ColumnProfile
{
    private const int MostWords = 200;
    private const int LongestWord = 100;

    private readonly Dictionary<string, long> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _wordsByText;

    public ColumnProfile() => _wordsByText = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Cells that hold something.</summary>
    public long Filled { get; private set; }

    public long Empty { get; private set; }

    public DateEvidence Dates { get; } = new();

    public NumberEvidence Numbers { get; } = new();

    /// <summary>The different cells with how often each occurs, in the order in which they were met; the first ones when there are very many.</summary>
    public IReadOnlyDictionary<string, long> Words => _words;

    public bool HasManyWords { get; private set; }

    public bool IsMostlyDates => Filled > 0 && Dates.Plain * 2 >= Filled;

    public bool CouldBeDates => Filled > 0 && Dates.Any * 2 >= Filled;

    public bool IsMostlyNumbers => Filled > 0 && Numbers.Count * 2 > Filled;

    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (EmptyCell.Is(cell, wordsCanBeMeant: true))
        {
            Empty++;
            return;
        }

        Filled++;
        Dates.Add(cell, row);
        Numbers.Add(cell, row);
        if (!HasManyWords)
        {
            AddWord(cell);
        }
    }

    private void AddWord(ReadOnlySpan<byte> cell)
    {
        Span<char> text = stackalloc char[LongestWord];
        if (!Encoding.UTF8.TryGetChars(cell, text, out var length))
        {
            HasManyWords = true;
            return;
        }

        var isKnown = _wordsByText.TryGetValue(text[..length], out var count);
        HasManyWords = !isKnown && _words.Count == MostWords;
        if (!HasManyWords)
        {
            _wordsByText[text[..length]] = count + 1;
        }
    }
}
