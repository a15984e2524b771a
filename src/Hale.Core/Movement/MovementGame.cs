namespace Hale.Core.Movement;

/// <summary>Divides the movement of one number over the players that act on it.</summary>
/// <param name="lineup">The players.</param>
/// <param name="mixed">The computed numbers of mixed states.</param>
/// <param name="published">What becomes of them; null for the computed number itself.</param>
internal sealed class MovementGame(Lineup lineup, MixedScores mixed, PublishedNumber? published)
{
    private readonly IReadOnlyList<int> _players = published is null ? lineup.Beneath : [.. Enumerable.Range(0, lineup.Players.Count)];

    private double _middle;

    /// <summary>Whether the players had to be taken in blocks.</summary>
    public bool IsNested { get; private set; }

    /// <summary>The number at the earlier end; null without one.</summary>
    public double? Before => At(UInt128.Zero);

    /// <summary>The number at the later end; null without one.</summary>
    public double? After => At(Coalitions.Of(_players));

    /// <summary>The parts by player, on the inner scale. Both ends must have a number.</summary>
    public IReadOnlyDictionary<int, double> Parts()
    {
        _middle = (Before!.Value + After!.Value) / 2;
        if (BySums() is { } parts)
        {
            return parts;
        }

        if (_players.Count <= ShapleyValue.MostPlayers)
        {
            return Paired(_players, ShapleyValue.Of([.. Sets(_players).Select(Worth)], _players.Count));
        }

        IsNested = true;
        var nested = NestedValue.Of([.. _players.Select(player => (player, GroupOf(player)))]);
        mixed.Prepare(nested.Needed);
        return nested.Parts(Worth);
    }

    /// <summary>The parts where some players add up while the others stand still; null where that would still be too many others, or what is published bends the sums.</summary>
    private IReadOnlyDictionary<int, double>? BySums()
    {
        IReadOnlyList<int> straight, others;
        do
        {
            straight = [.. mixed.Straight];
            others = [.. _players.Except(straight)];
            if (others.Count > ShapleyValue.MostPlayers)
            {
                return null;
            }

            mixed.Prepare(Sets(others));
        }
        while (mixed.Straight.Count != straight.Count);

        List<UInt128> sets = [.. Sets(others)];
        if (!sets.TrueForAll(IsStraight))
        {
            return null;
        }

        var (first, second) = ShapleyValue.Of([.. sets.Select(Worth)], [.. sets.Select(Steps)], others.Count, straight.Count);
        return Paired(others, first).Concat(Paired(straight, second)).ToDictionary();
    }

    private static Dictionary<int, double> Paired(IReadOnlyList<int> players, double[] parts) =>
        players.Zip(parts).ToDictionary(pair => pair.First, pair => pair.Second);

    private static IEnumerable<UInt128> Sets(IReadOnlyList<int> players) => Enumerable.Range(0, 1 << players.Count).Select(places => Coalitions.Pick(players, places));

    private string[] GroupOf(int player) => lineup.Players[player].Group is { Length: > 0 } group ? group.Split('/') : [];

    private double? At(UInt128 coalition)
    {
        mixed.Prepare([coalition]);
        return Number(coalition);
    }

    private double? Number(UInt128 coalition) => published is null ? mixed[coalition] : published.Of(coalition, mixed[coalition], mixed.Entry(coalition).IsScored);

    /// <summary>The number of a prepared coalition; the middle of both ends where that state has none.</summary>
    private double Worth(UInt128 coalition) => Number(coalition) ?? _middle;

    private bool IsStraight(UInt128 coalition)
    {
        var entry = mixed.Entry(coalition);
        return published is null || entry.Base is not { } number
            || published.IsStraight(coalition, number + entry.Steps.Where(step => step < 0).Sum(), number + entry.Steps.Where(step => step > 0).Sum(), entry.IsScored);
    }

    private double[] Steps(UInt128 coalition)
    {
        var entry = mixed.Entry(coalition);
        return published is null || entry.Base is not { } number
            ? entry.Steps
            : [.. entry.Steps.Select(step => (published.Of(coalition, number + step, entry.IsScored) ?? _middle) - (published.Of(coalition, number, entry.IsScored) ?? _middle))];
    }
}
