namespace Hale.Intake.Profiling.Meanings;

/// <summary>The words for true and false.</summary>
internal static class Booleans
{
    private static readonly string[][] Pairs = [["true", "false"], ["yes", "no"], ["t", "f"], ["y", "n"], ["1", "0"], ["ja", "nein"], ["oui", "non"], ["si", "no"]];
    private static readonly string[] Read = ["true", "yes", "t", "1", "false", "no", "f", "0"];

    /// <summary>Whether the different cells of a column are a word for true and one for false.</summary>
    public static bool Are(IReadOnlyCollection<string> words)
    {
        var plain = words.Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        return plain.Count == 2 && Pairs.Any(pair => plain.All(pair.Contains));
    }

    /// <summary>Whether a source reads them all.</summary>
    public static bool AreRead(IEnumerable<string> words) => words.All(word => Read.Contains(word.ToLowerInvariant(), StringComparer.Ordinal));
}
