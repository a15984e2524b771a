namespace Hale.Core.Scorecards;

/// <summary>What an override aims at. The kinds are closed.</summary>
public abstract record OverrideTarget
{
    private OverrideTarget()
    {
    }

    /// <summary>Calls the function for this kind of target.</summary>
    public abstract T Match<T>(Func<ToBand, T> band, Func<ToPoints, T> points);

    /// <summary>A band: a forced score moves to the nearest number of the band that the rounding can print; a capped one to at most its largest, a floored one to at least its smallest.</summary>
    /// <param name="Band">The band's name.</param>
    public sealed record ToBand(string Band) : OverrideTarget
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<ToBand, T> band, Func<ToPoints, T> points) => band(this);
    }

    /// <summary>A number.</summary>
    /// <param name="Value">Points on the inner scale, 0 to 100.</param>
    public sealed record ToPoints(decimal Value) : OverrideTarget
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<ToBand, T> band, Func<ToPoints, T> points) => points(this);
    }
}
