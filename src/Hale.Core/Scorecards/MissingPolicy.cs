namespace Hale.Core.Scorecards;

/// <summary>What a measure without a value does to its group. The kinds are closed.</summary>
public abstract record MissingPolicy
{
    private MissingPolicy()
    {
    }

    /// <summary>Calls the function for this policy.</summary>
    public abstract T Match<T>(Func<Redistribute, T> redistribute, Func<Points, T> points, Func<Withhold, T> withhold, Func<LastKnown, T> lastKnown);

    /// <summary>Its weight goes to others, in proportion to theirs.</summary>
    /// <param name="OverScorecard">Whether to all present measures of the scorecard rather than to its siblings in the group.</param>
    public sealed record Redistribute(bool OverScorecard = false) : MissingPolicy
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Redistribute, T> redistribute, Func<Points, T> points, Func<Withhold, T> withhold, Func<LastKnown, T> lastKnown) => redistribute(this);
    }

    /// <summary>It counts with these points.</summary>
    /// <param name="Value">The points, 0 to 100, within what the measure can attain.</param>
    /// <param name="Origin">Why these points.</param>
    public sealed record Points(decimal Value, PointsOrigin Origin) : MissingPolicy
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Redistribute, T> redistribute, Func<Points, T> points, Func<Withhold, T> withhold, Func<LastKnown, T> lastKnown) => points(this);
    }

    /// <summary>The score has no number.</summary>
    public sealed record Withhold : MissingPolicy
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Redistribute, T> redistribute, Func<Points, T> points, Func<Withhold, T> withhold, Func<LastKnown, T> lastKnown) => withhold(this);
    }

    /// <summary>
    /// The last value known counts for a while, and then something else happens. The while begins when the value became too old; where something else is the reason for
    /// its absence, with the value itself.
    /// </summary>
    /// <param name="Days">For how many days; above 0.</param>
    /// <param name="Then">What happens afterwards, and when no value is known: not a policy of this kind.</param>
    public sealed record LastKnown(decimal Days, MissingPolicy Then) : MissingPolicy
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Redistribute, T> redistribute, Func<Points, T> points, Func<Withhold, T> withhold, Func<LastKnown, T> lastKnown) => lastKnown(this);
    }
}
