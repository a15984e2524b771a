namespace Hale.Reports.Words;

/// <summary>How bands are named in a sentence: words that everybody uses of a customer stand bare, other names in quotes.</summary>
internal static class BandNames
{
    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "red", "amber", "yellow", "orange", "green", "healthy", "unhealthy", "neutral", "poor", "fair", "good", "bad", "critical", "at risk", "low", "medium", "high",
    };

    /// <summary>After “while” or “had been”: <c>red</c>, or <c>in “D”</c>.</summary>
    public static string Being(string band) => Adjectives.Contains(band) ? Bare(band) : $"in “{band}”";

    /// <summary>As a noun: <c>red</c>, or <c>“D”</c>.</summary>
    public static string Noun(string band) => Adjectives.Contains(band) ? Bare(band) : $"“{band}”";

    private static string Bare(string band) => band.ToLowerInvariant();
}
