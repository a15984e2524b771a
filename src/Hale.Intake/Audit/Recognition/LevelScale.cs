namespace Hale.Intake.Audit.Recognition;

/// <summary>Words with an order.</summary>
internal sealed class LevelScale
{
    private readonly Dictionary<string, int> _places;

    /// <summary>Makes a scale.</summary>
    /// <param name="names">The words from the worst to the best.</param>
    /// <param name="places">Every spelling with the place of its word.</param>
    public LevelScale(IReadOnlyList<string> names, IReadOnlyDictionary<string, int> places)
    {
        Names = names;
        _places = new Dictionary<string, int>(places, StringComparer.OrdinalIgnoreCase);
        ByText = _places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<string> Names { get; }

    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByText { get; }

    /// <summary>The place of a cell's word, the worst being 0; null when it is none.</summary>
    public int? Place(ReadOnlySpan<byte> cell)
    {
        Span<char> text = stackalloc char[100];
        return System.Text.Encoding.UTF8.TryGetChars(cell, text, out var length) && ByText.TryGetValue(text[..length], out var place) ? place : null;
    }

    /// <summary>The scale that was stated. The words that are not in it are given too.</summary>
    public static (LevelScale Scale, IReadOnlyList<string> Unknown) Stated(IReadOnlyList<string> names, IEnumerable<string> words)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Count; i++)
        {
            places.TryAdd(names[i].Trim(), i);
        }

        return (new LevelScale(names, places), [.. words.Where(word => !places.ContainsKey(word))]);
    }
}
