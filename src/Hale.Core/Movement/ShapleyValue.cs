namespace Hale.Core.Movement;

/// <summary>
/// The Shapley value of a game: each player's part is what it adds when it joins those before it, averaged over all orders in which players can join. L. S. Shapley, "A
/// Value for n-Person Games", Contributions to the Theory of Games II, 1953.
/// </summary>
internal static class ShapleyValue
{
    /// <summary>The most players of whom every set is looked at.</summary>
    public const int MostPlayers = 12;

    /// <summary>The value by all coalitions.</summary>
    /// <param name="worth">The worth of each set of players, by the bits of their places.</param>
    /// <param name="players">How many players there are.</param>
    public static double[] Of(IReadOnlyList<double> worth, int players)
    {
        var parts = new double[players];
        for (var set = 0; set < 1 << players; set++)
        {
            var size = int.PopCount(set);
            for (var player = 0; player < players; player++)
            {
                if ((set & (1 << player)) == 0)
                {
                    parts[player] += Weight(size, players) * (worth[set | (1 << player)] - worth[set]);
                }
            }
        }

        return parts;
    }

    /// <summary>
    /// The value of a game with further players whose parts add up while the others stand still: <c>v(T ∪ A) = worth(T) + Σ steps(T)[a in A]</c>. The others share what
    /// depends on when a further player joined; of further players no two act on each other.
    /// </summary>
    /// <param name="worth">The worth of each set of the others, by the bits of their places.</param>
    /// <param name="steps">What each further player adds to that set.</param>
    /// <param name="others">How many others there are.</param>
    /// <param name="further">How many further players there are.</param>
    public static (double[] Others, double[] Further) Of(IReadOnlyList<double> worth, IReadOnlyList<double[]> steps, int others, int further)
    {
        var parts = Of(worth, others);
        var added = new double[further];
        for (var set = 0; set < 1 << others; set++)
        {
            var size = int.PopCount(set);
            for (var place = 0; place < further; place++)
            {
                added[place] += Weight(size, others + 1) * steps[set][place];
            }

            for (var player = 0; player < others; player++)
            {
                if ((set & (1 << player)) == 0)
                {
                    parts[player] += Weight(size + 1, others + 1) * (steps[set | (1 << player)].Sum() - steps[set].Sum());
                }
            }
        }

        return (parts, added);
    }

    /// <summary>The share of the orders in which exactly certain players stand before a certain other one.</summary>
    /// <param name="before">How many stand before it.</param>
    /// <param name="players">How many players there are with it.</param>
    public static double Weight(int before, int players)
    {
        var weight = 1.0 / players;
        for (var step = 1; step <= before; step++)
        {
            weight *= (double)step / (players - step);
        }

        return weight;
    }
}
