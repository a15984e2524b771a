namespace Hale.Reports.Words;

/// <summary>How bands are named in a sentence: words that everybody uses of a customer stand bare, other names in quotes.</summary>
internal static class BandNames
{
    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "red", "amber", "yellow", "orange", "green", "healthy", "unhealthy", "neutral", "poor", "fair", "good", "bad", "critical", "at risk", "low", "medium", "high",
    };

    /// <summary>The names of bands that were made from the score because none were given.</summary>
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "worst third", "middle third", "best third", "worse part", "better part" };

    /// <summary>After “while” or “had been”: <c>red</c>, <c>in the worst third</c>, <c>in “D”</c>.</summary>
    public static string Being(string band) => Adjectives.Contains(band) ? Bare(band) : "in " + Noun(band);

    /// <summary>As a noun: <c>red</c>, <c>the worst third</c>, <c>“D”</c>.</summary>
    public static string Noun(string band) => Adjectives.Contains(band) ? Bare(band) : Parts.Contains(band) ? "the " + band : $"“{band}”";

    /// <summary>What an account does that comes into it: <c>turns red</c>, <c>enters the worst third</c>.</summary>
    public static string Entering(string band, string turn, string enter) => Adjectives.Contains(band) ? $"{turn} {Bare(band)}" : $"{enter} {Noun(band)}";

    private static string Bare(string band) => band.ToLowerInvariant();
}
