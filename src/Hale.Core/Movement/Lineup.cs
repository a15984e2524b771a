using Hale.Core.Paths;

namespace Hale.Core.Movement;

/// <summary>The players of a movement and everything that they turn.</summary>
/// <param name="Players">The causes; their places are those of the bits in coalitions.</param>
/// <param name="Card">The scorecard for a definition, 0 or 1, and the end whose choice counts.</param>
internal sealed record Lineup(IReadOnlyList<Player> Players, Func<int, int, ChosenCard> Card)
{
    /// <summary>The player that changes the definition, or −1.</summary>
    public int Definition { get; init; } = -1;

    /// <summary>The player that changes the scorecard, or −1: then it goes with the definition.</summary>
    public int Scorecard { get; init; } = -1;

    public required IReadOnlyDictionary<string, Switch<MetricCell>> Cells { get; init; }

    /// <summary>Whether the conditions of adjustments hold, by the name of the adjustment.</summary>
    public required IReadOnlyDictionary<string, Switch<bool>> Truths { get; init; }

    /// <summary>The overrides that hold at one end at least; null where one does not.</summary>
    public required IReadOnlyList<Switch<Limitation?>> Overrides { get; init; }

    /// <summary>How the score depends on where it was.</summary>
    public required Switch<ScorePath?> Path { get; init; }

    /// <summary>Where it was.</summary>
    public required Switch<PathBeginning> Beginning { get; init; }

    /// <summary>The players that act on the computed number.</summary>
    public IReadOnlyList<int> Beneath => [.. Enumerable.Range(0, Players.Count).Where(player => Players[player].IsBeneath)];

    public ChosenCard CardIn(UInt128 coalition)
    {
        var definition = Definition >= 0 && coalition.Holds(Definition) ? 1 : 0;
        return Card(definition, Scorecard < 0 ? definition : coalition.Holds(Scorecard) ? 1 : 0);
    }
}
