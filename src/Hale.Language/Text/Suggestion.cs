namespace Hale.Language.Text;

/// <summary>"Did you mean": the nearest of the possible names.</summary>
public static class Suggestion
{
    /// <summary>The nearest name that is near enough to be meant, or null; of equally near ones the first in ordinal order.</summary>
    public static string? For(string written, IEnumerable<string> names) => Within(Math.Max(2, written.Length / 3), written, names);

    /// <summary>The nearest name that is at most so many edits away, or null.</summary>
    public static string? Within(int limit, string written, IEnumerable<string> names)
    {
        return names
            .Select(name => (Name: name, Distance: EditDistance.Between(written.ToLowerInvariant(), name.ToLowerInvariant(), limit)))
            .Where(candidate => candidate.Distance <= limit && candidate.Distance < Math.Max(written.Length, 2))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>"did you mean `…`?", or the other advice when nothing is near.</summary>
    public static string? Advice(string written, IEnumerable<string> names, string? otherwise = null) =>
        For(written, names) is { } name ? $"did you mean `{name}`?" : otherwise;
}
