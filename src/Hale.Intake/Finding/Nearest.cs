namespace Hale.Intake.Finding;

/// <summary>What somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate that differs least from a name, by letters added, left out or changed; null when none is near. Case hardly counts.</summary>
    public static string? To(string name, IEnumerable<string> candidates) => candidates
        .Select(candidate => (candidate, distance: Distance(Plain(name), Plain(candidate))))
        .Where(found => found.distance <= Math.Max(1, name.Length / 3))
        .OrderBy(found => found.distance)
        .ThenBy(found => found.candidate, StringComparer.Ordinal)
        .Select(found => found.candidate)
        .FirstOrDefault();

    private static string Plain(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
