using Hale.Core.Time;

namespace Hale.Core.Paths;

/// <summary>How fast a score moves towards the computed number. The kinds are closed.</summary>
public abstract record Decay
{
    private Decay()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Steps, T> steps, Func<HalfLife, T> halfLife);

    /// <summary>By at most so many points a close.</summary>
    /// <param name="Rise">The most points up, above 0 on the inner scale; null for no limit.</param>
    /// <param name="Fall">The most points down, above 0 on the inner scale; null for no limit.</param>
    public sealed record Steps(decimal? Rise, decimal? Fall) : Decay
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Steps, T> steps, Func<HalfLife, T> halfLife) => steps(this);
    }

    /// <summary>By half of the way in every such period.</summary>
    /// <param name="Period">The period, in days or weeks.</param>
    public sealed record HalfLife(Period Period) : Decay
    {
        /// <summary>The period in days.</summary>
        public int Days => Period.Unit == WindowUnit.Week ? 7 * Period.Length : Period.Length;

        /// <inheritdoc/>
        public override T Match<T>(Func<Steps, T> steps, Func<HalfLife, T> halfLife) => halfLife(this);
    }
}
