using Hale.Core.Movement;
using Hale.Engine.History;

namespace Hale.Engine.Movement;

/// <summary>A range of accounts at both ends.</summary>
/// <param name="compared">The runs.</param>
/// <param name="before">What the earlier run kept.</param>
/// <param name="after">What the later run kept.</param>
/// <param name="next">The account at which the next range begins; null for the last.</param>
/// <param name="sides">Which accounts are asked for, and what they pay.</param>
internal sealed class BookRange(ComparedRuns compared, KeptRange before, KeptRange after, string? next, BookSide[] sides)
{
    private readonly Dictionary<string, int> _before = Rows(before, next);
    private readonly Dictionary<string, int> _after = Rows(after, next);

    /// <summary>How many accounts of the later run it holds.</summary>
    public long Count => _after.Count;

    public void AddTo(BookTally tally, CancellationToken cancellationToken)
    {
        string[] both = [.. _after.Keys.Where(account => sides[1].Holds(account) && _before.ContainsKey(account))];
        var movements = new ScoreMovement[both.Length];
        Parallel.For(0, both.Length, new ParallelOptions { CancellationToken = cancellationToken }, index =>
            movements[index] = compared.Between(before, _before[both[index]], after, _after[both[index]]));
        foreach (var movement in movements)
        {
            tally.Add(movement, sides[0].RevenueOf(before, _before[movement.Account]), sides[1].RevenueOf(after, _after[movement.Account]));
        }

        AddAlone(0, before, _before.Where(row => !_after.ContainsKey(row.Key)), tally);
        AddAlone(1, after, _after.Where(row => !_before.ContainsKey(row.Key)), tally);
    }

    private void AddAlone(int end, KeptRange kept, IEnumerable<KeyValuePair<string, int>> rows, BookTally tally)
    {
        var bands = (end == 0 ? compared.Before : compared.After).Header.Outline.Bands;
        foreach (var (account, row) in rows.Where(row => sides[end].Holds(row.Key)))
        {
            tally.AddAlone(end, kept.Scores[row].Band is { } band ? bands[band].Name : null, sides[end].RevenueOf(kept, row));
        }
    }

    private static Dictionary<string, int> Rows(KeptRange kept, string? next) => Enumerable.Range(0, kept.Scores.Count)
        .Where(row => kept.Scores[row].Account != next)
        .ToDictionary(row => kept.Scores[row].Account, row => row, StringComparer.Ordinal);
}
