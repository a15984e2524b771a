namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>Keeps each of a few texts once, however many rows have it.</summary>
internal sealed class SharedTexts
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    public string? Of(string? text)
    {
        if (text is not null && _texts.TryGetValue(text, out var known))
        {
            return known;
        }

        if (text is not null)
        {
            _texts.Add(text);
        }

        return text;
    }
}
