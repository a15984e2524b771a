using Hale.Core.Movement;

namespace Hale.Engine.Movement;

/// <summary>Counts the accounts of a book by band at both ends, and what moved them.</summary>
internal sealed class BookTally(ComparedRuns runs)
{
    private const string Nothing = "";
    private const string WithoutScore = "one of the runs gave no score";

    private readonly Dictionary<string, long>[] _accounts = [[], []];
    private readonly Dictionary<string, double>[] _revenue = [[], []];
    private readonly Dictionary<string, long> _notSplit = new(StringComparer.Ordinal);
    private readonly List<BookMove> _moves = [];
    private readonly CauseTally _causes = new();
    private readonly bool[] _knowsRevenue = new bool[2];
    private long _compared;
    private long _joined;
    private long _left;
    private long _nested;

    /// <summary>An account that only one of the runs scored: 0 the earlier, 1 the later.</summary>
    public void AddAlone(int end, string? band, double? revenue)
    {
        (_joined, _left) = end == 0 ? (_joined, _left + 1) : (_joined + 1, _left);
        Count(end, band, revenue);
    }

    public void Add(ScoreMovement movement, double? revenueBefore, double? revenueAfter)
    {
        _compared++;
        Count(0, movement.Before.Band, revenueBefore);
        Count(1, movement.After.Band, revenueAfter);
        if (movement.Before.Band != movement.After.Band)
        {
            _moves.Add(new(movement.Account, movement.Before, movement.After, revenueAfter ?? revenueBefore, IsDown(movement)));
        }

        if (movement.Published is { } parts)
        {
            _nested += parts.IsNested ? 1 : 0;
            _causes.Add(movement.Account, parts);
            return;
        }

        var reason = movement.Before.Score is null || movement.After.Score is null ? WithoutScore : movement.Missing ?? WithoutScore;
        _notSplit[reason] = _notSplit.GetValueOrDefault(reason) + 1;
    }

    public BookMovement Finish() => new(
        runs,
        [.. Bands().Select(Band)],
        _compared,
        _joined,
        _left,
        [.. _moves.OrderByDescending(move => move.IsDown).ThenByDescending(move => move.Revenue ?? 0).ThenBy(move => move.Account, StringComparer.Ordinal)],
        _causes.Causes,
        [.. _notSplit.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)],
        _nested);

    private IEnumerable<string> Bands()
    {
        var known = runs.After.Header.Outline.Bands.Reverse().Concat(runs.Before.Header.Outline.Bands.Reverse()).Select(band => band.Name).Distinct(StringComparer.Ordinal);
        return _accounts.Any(counts => counts.ContainsKey(Nothing)) ? known.Append(Nothing) : known;
    }

    private BookBand Band(string band) => new(
        band == Nothing ? null : band,
        _accounts[0].GetValueOrDefault(band),
        _accounts[1].GetValueOrDefault(band),
        _knowsRevenue[0] ? _revenue[0].GetValueOrDefault(band) : null,
        _knowsRevenue[1] ? _revenue[1].GetValueOrDefault(band) : null);

    private void Count(int end, string? band, double? revenue)
    {
        var name = band ?? Nothing;
        _accounts[end][name] = _accounts[end].GetValueOrDefault(name) + 1;
        _revenue[end][name] = _revenue[end].GetValueOrDefault(name) + (revenue ?? 0);
        _knowsRevenue[end] |= revenue is not null;
    }

    /// <summary>Bands of both ends are compared by their place, the lowest first, where both have them.</summary>
    private bool IsDown(ScoreMovement movement)
    {
        var (before, after) = (Place(runs.Before, movement.Before.Band), Place(runs.After, movement.After.Band));
        return before >= 0 && after < before;
    }

    private static int Place(History.Run run, string? band) =>
        Enumerable.Range(0, run.Header.Outline.Bands.Count).FirstOrDefault(index => run.Header.Outline.Bands[index].Name == band, -1);
}
