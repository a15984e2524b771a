namespace Hale.Core.Movement;

/// <summary>A player, or players who join together.</summary>
/// <param name="Player">The player; −1 for a block of several.</param>
/// <param name="Members">All players at and below it.</param>
/// <param name="Children">The blocks that a block is made of.</param>
internal sealed record PlayerBlock(int Player, UInt128 Members, IReadOnlyList<PlayerBlock> Children)
{
    /// <summary>How many times two sets must be looked at for the deepest player.</summary>
    public int Doublings => Children.Count == 0 ? 0 : Children.Count - 1 + Children.Max(child => child.Doublings);

    /// <summary>A block for each group of the scorecard, none with more than so many members: where there are more, neighbours make blocks of their own.</summary>
    /// <param name="players">The players with the paths of their groups.</param>
    /// <param name="most">The most members, at least 2.</param>
    public static PlayerBlock Of(IReadOnlyList<(int Player, string[] Group)> players, int most) => Build(players, 0, most);

    private static PlayerBlock Build(IReadOnlyList<(int Player, string[] Group)> players, int depth, int most)
    {
        var singles = players.Where(player => player.Group.Length <= depth).Select(player => new PlayerBlock(player.Player, Coalitions.Of(player.Player), []));
        var groups = players
            .Where(player => player.Group.Length > depth)
            .GroupBy(player => player.Group[depth], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Build([.. group], depth + 1, most));
        return Together([.. singles, .. groups], most);
    }

    private static PlayerBlock Together(IReadOnlyList<PlayerBlock> blocks, int most)
    {
        if (blocks.Count == 1)
        {
            return blocks[0];
        }

        if (blocks.Count > most)
        {
            var parts = Math.Min(most, (blocks.Count + most - 1) / most);
            return Together([.. blocks.Chunk((blocks.Count + parts - 1) / parts).Select(part => Together(part, most))], most);
        }

        return new(-1, blocks.Aggregate(UInt128.Zero, (members, block) => members | block.Members), blocks);
    }
}
