namespace Hale.Core.Movement;

/// <summary>Sets of players as bits: those whose causes stand as at the later end.</summary>
internal static class Coalitions
{
    /// <summary>The most players that a set can hold.</summary>
    public const int MostPlayers = 128;

    public static bool Holds(this UInt128 coalition, int player) => ((coalition >> player) & UInt128.One) != UInt128.Zero;

    public static UInt128 Of(int player) => UInt128.One << player;

    public static UInt128 Of(IEnumerable<int> players) => players.Aggregate(UInt128.Zero, (set, player) => set | Of(player));

    /// <summary>The players of a list at the places of the bits that are set.</summary>
    public static UInt128 Pick(IReadOnlyList<int> players, int places)
    {
        var set = UInt128.Zero;
        for (var place = 0; place < players.Count; place++)
        {
            if ((places & (1 << place)) != 0)
            {
                set |= Of(players[place]);
            }
        }

        return set;
    }
}
