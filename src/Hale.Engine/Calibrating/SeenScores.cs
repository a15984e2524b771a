using Hale.Engine.Backtesting;

namespace Hale.Engine.Calibrating;

/// <summary>How many observations of each score a map was fitted on. One account before one target is counted once, however many leads it was observed at.</summary>
/// <param name="Counts">By the class of terms: how many with each score, rounded to a whole point from 0 to 100.</param>
/// <param name="Unscored">How many without a score.</param>
public sealed record SeenScores(IReadOnlyDictionary<TermClass, IReadOnlyList<int>> Counts, int Unscored)
{
    /// <summary>Scores within so many points are near.</summary>
    public const int Near = 5;

    private const int Points = 101;

    /// <summary>Of a map that is tried and not kept.</summary>
    internal static SeenScores None { get; } = new(new Dictionary<TermClass, IReadOnlyList<int>>(), 0);

    /// <summary>How many observations are like this: of the same class of terms and with a score within five points; without a score, those without.</summary>
    public int Like(MapInput input) => input.Score is not { } score ? Unscored
        : !Counts.TryGetValue(input.Term, out var counts) ? 0
        : Enumerable.Range(0, Points).Where(point => Math.Abs(point - score) <= Near).Sum(point => counts[point]);

    /// <summary>How many observations of any score, and of the same class of terms unless these are not told apart.</summary>
    internal int OfAnyScore(TermClass? term) => Counts.Where(counts => term is null || counts.Key == term).Sum(counts => counts.Value.Sum());

    internal static SeenScores Of(IEnumerable<BacktestRow> rows)
    {
        var once = rows.DistinctBy(row => (row.Account, row.From)).ToList();
        var counts = once.Where(row => row.Score is not null).GroupBy(row => TermClasses.Of(row.TermMonths))
            .ToDictionary(group => group.Key, group => (IReadOnlyList<int>)Counted(group.Select(row => row.Score!.Value)));
        return new SeenScores(counts, once.Count(row => row.Score is null));
    }

    private static int[] Counted(IEnumerable<double> scores)
    {
        var counts = new int[Points];
        foreach (var score in scores)
        {
            counts[(int)Math.Round(Math.Clamp(score, 0, Points - 1))]++;
        }

        return counts;
    }
}
