namespace Hale.Core.Movement;

/// <summary>
/// The value of players in blocks within blocks: as the Shapley value, but averaged over those orders alone in which the members of a block join one after another. G. Owen,
/// "Values of Games with a Priori Unions", 1977; for several levels E. Winter, "A Value for Cooperative Games with Levels Structure of Cooperation", 1989.
/// </summary>
internal sealed class NestedValue
{
    /// <summary>At most 2 to this power sets are looked at for a player.</summary>
    private const int MostDoublings = 11;

    private readonly PlayerBlock _root;

    private NestedValue(PlayerBlock root) => _root = root;

    public static NestedValue Of(IReadOnlyList<(int Player, string[] Group)> players)
    {
        var most = ShapleyValue.MostPlayers;
        var root = PlayerBlock.Of(players, most);
        while (root.Doublings > MostDoublings && most > 2)
        {
            root = PlayerBlock.Of(players, --most);
        }

        return new(root);
    }

    /// <summary>The coalitions whose worth is needed.</summary>
    public IReadOnlySet<UInt128> Needed
    {
        get
        {
            var needed = new HashSet<UInt128>();
            Visit(_root, [(UInt128.Zero, 1)], (player, before, _) =>
            {
                needed.Add(before);
                needed.Add(before | Coalitions.Of(player));
            });
            return needed;
        }
    }

    /// <summary>The parts by player.</summary>
    /// <param name="worth">The worth of each of the <see cref="Needed"/>.</param>
    public IReadOnlyDictionary<int, double> Parts(Func<UInt128, double> worth)
    {
        var parts = new Dictionary<int, double>();
        Visit(_root, [(UInt128.Zero, 1)], (player, before, weight) =>
            parts[player] = parts.GetValueOrDefault(player) + (weight * (worth(before | Coalitions.Of(player)) - worth(before))));
        return parts;
    }

    private static void Visit(PlayerBlock block, List<(UInt128 Set, double Weight)> before, Action<int, UInt128, double> visit)
    {
        if (block.Children.Count == 0)
        {
            before.ForEach(sets => visit(block.Player, sets.Set, sets.Weight));
            return;
        }

        foreach (var child in block.Children)
        {
            Visit(child, Extended(before, [.. block.Children.Where(other => other != child)]), visit);
        }
    }

    private static List<(UInt128 Set, double Weight)> Extended(List<(UInt128 Set, double Weight)> before, PlayerBlock[] others)
    {
        var extended = new List<(UInt128, double)>(before.Count << others.Length);
        for (var places = 0; places < 1 << others.Length; places++)
        {
            var (weight, joined) = (ShapleyValue.Weight(int.PopCount(places), others.Length + 1), UInt128.Zero);
            for (var place = 0; place < others.Length; place++)
            {
                joined |= (places & (1 << place)) != 0 ? others[place].Members : UInt128.Zero;
            }

            extended.AddRange(before.Select(sets => (sets.Set | joined, sets.Weight * weight)));
        }

        return extended;
    }
}
