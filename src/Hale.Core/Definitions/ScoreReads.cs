using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Scorecards;

namespace Hale.Core.Definitions;

/// <summary>Which other scores a score's conditions read: <c>scores.onboarding</c> is the number as printed, <c>bands.onboarding</c> the name of its band.</summary>
public static class ScoreReads
{
    /// <summary>What stands before the name of a score whose number is read.</summary>
    public const string NumberPrefix = "scores.";

    /// <summary>What stands before the name of a score whose band is read.</summary>
    public const string BandPrefix = "bands.";

    /// <summary>The name of the score that a name in a condition speaks of; null for every other name.</summary>
    public static string? ScoreIn(string name) =>
        name.StartsWith(NumberPrefix, StringComparison.Ordinal) ? name[NumberPrefix.Length..]
        : name.StartsWith(BandPrefix, StringComparison.Ordinal) ? name[BandPrefix.Length..]
        : null;

    /// <summary>The names of the scores of the same account that a score reads, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(Score score) => [.. Names(ScoreMetrics.NamesOf(score))];

    /// <summary>The same with the scores of other accounts that its metrics read.</summary>
    /// <param name="score">The score.</param>
    /// <param name="metrics">All metrics of the project.</param>
    public static IReadOnlyList<string> Of(Score score, IReadOnlyList<Metric> metrics) =>
        [.. Names(ScoreMetrics.NamesOf(score).Concat(ScoreMetrics.Of(score, metrics).SelectMany(MetricReach.ReadBy)))];

    /// <summary>Every score whose definition decides what a score comes to, of the same account or of others, sorted by name; not the score itself.</summary>
    /// <param name="score">The score.</param>
    /// <param name="metrics">All metrics of the project.</param>
    /// <param name="all">All scores of the project.</param>
    public static IReadOnlyList<Score> Reached(Score score, IReadOnlyList<Metric> metrics, IReadOnlyList<Score> all)
    {
        var byName = all.ToDictionary(known => known.Name, StringComparer.Ordinal);
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<Score>([score]);
        while (open.TryDequeue(out var next))
        {
            foreach (var name in Of(next, metrics).Where(reached.Add))
            {
                open.Enqueue(byName[name]);
            }
        }

        return [.. reached.Where(name => name != score.Name).Select(name => byName[name])];
    }

    /// <summary>What a score reads of others, as its conditions write it, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> References(Score score) =>
        [.. ScoreMetrics.NamesOf(score).Where(name => ScoreIn(name) is not null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

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

    private static IEnumerable<string> Names(IEnumerable<string> read) => read.Select(ScoreIn).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

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
