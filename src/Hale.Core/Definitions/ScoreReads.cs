using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>Which other scores a score's conditions read: <c>scores.onboarding</c> is the number as printed, <c>bands.onboarding</c> the name of its band.</summary>
public static class ScoreReads
{
    /// <summary>What stands before the name of a score whose number is read.</summary>
    public const string NumberPrefix = "scores.";

    /// <summary>What stands before the name of a score whose band is read.</summary>
    public const string BandPrefix = "bands.";

    /// <summary>The names of the scores that a score reads, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(Score score) =>
        [.. References(score).Select(reference => reference[(reference.IndexOf('.', StringComparison.Ordinal) + 1)..]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What a score reads of others, as its conditions write it, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> References(Score score) =>
        [.. ScoreMetrics.NamesOf(score).Where(IsReference).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The scores that must be computed before a score, each after those that it reads itself. Throws <see cref="KeyNotFoundException"/> when one does not exist and
    /// <see cref="ArgumentException"/> when they read in a circle, neither of which a checked project contains.
    /// </summary>
    /// <param name="score">The score.</param>
    /// <param name="all">All scores of the project.</param>
    public static IReadOnlyList<Score> Before(Score score, IReadOnlyList<Score> all)
    {
        var byName = all.ToDictionary(known => known.Name, StringComparer.Ordinal);
        var order = new List<Score>();
        Visit(score, byName, order, [score.Name]);
        return order;
    }

    private static bool IsReference(string name) => name.StartsWith(NumberPrefix, StringComparison.Ordinal) || name.StartsWith(BandPrefix, StringComparison.Ordinal);

    private static void Visit(Score score, Dictionary<string, Score> byName, List<Score> order, HashSet<string> path)
    {
        foreach (var read in Of(score).Select(name => byName[name]).Where(read => !order.Contains(read)))
        {
            if (!path.Add(read.Name))
            {
                throw new ArgumentException($"the score `{read.Name}` reads itself", nameof(score));
            }

            Visit(read, byName, order, path);
            path.Remove(read.Name);
            order.Add(read);
        }
    }
}
