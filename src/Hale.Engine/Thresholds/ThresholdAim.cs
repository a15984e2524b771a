namespace Hale.Engine.Thresholds;

/// <summary>What limits of bands shall do. The kinds are closed.</summary>
public abstract record ThresholdAim
{
    private ThresholdAim()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Capacity, T> capacity, Func<Cost, T> cost);

    /// <summary>The lowest band holds as many accounts as can be looked after at a time; the lowest two together as many as the second number says, and so on.</summary>
    /// <param name="Sizes">The sizes, rising; as many as there are limits at most.</param>
    public sealed record Capacity(IReadOnlyList<ListSize> Sizes) : ThresholdAim
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Capacity, T> capacity, Func<Cost, T> cost) => capacity(this);
    }

    /// <summary>The lowest band ends where looking after an account costs what it is expected to bring: chance of leaving × share saved × value = cost.</summary>
    /// <param name="Look">What it costs to look after one account, above 0.</param>
    /// <param name="Saves">The share of those who would leave that stay when they are looked after: assumed, above 0 and at most 1.</param>
    /// <param name="Value">What a customer that stays is worth, above 0; null for the mean yearly revenue of the observed accounts.</param>
    public sealed record Cost(double Look, double Saves, double? Value) : ThresholdAim
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Capacity, T> capacity, Func<Cost, T> cost) => cost(this);
    }
}
