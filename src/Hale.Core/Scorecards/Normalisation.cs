namespace Hale.Core.Scorecards;

/// <summary>How a metric's value becomes points from 0 to 100. The kinds are closed.</summary>
public abstract record Normalisation
{
    private Normalisation()
    {
    }

    /// <summary>The fewest points that the measure can attain.</summary>
    public abstract decimal Worst { get; }

    /// <summary>The most points that the measure can attain.</summary>
    public abstract decimal Best { get; }

    /// <summary>Calls the function for this kind of normalisation.</summary>
    public abstract T Match<T>(Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map);

    /// <summary>A straight line between two anchors, flat outside them.</summary>
    /// <param name="From">The value that gives 0 points.</param>
    /// <param name="To">The value that gives 100 points; not equal to <paramref name="From"/>, and smaller where less is better.</param>
    public sealed record Linear(decimal From, decimal To) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => 0;

        /// <inheritdoc/>
        public override decimal Best => 100;

        /// <inheritdoc/>
        public override T Match<T>(Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map) => linear(this);
    }

    /// <summary>Fixed points for each range of values: the first range that holds the value counts. The ranges leave no value without points.</summary>
    /// <param name="Ranges">The ranges in order.</param>
    public sealed record Bands(IReadOnlyList<PointRange> Ranges) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => Ranges.Min(range => range.Points);

        /// <inheritdoc/>
        public override decimal Best => Ranges.Max(range => range.Points);

        /// <inheritdoc/>
        public override T Match<T>(Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map) => bands(this);
    }

    /// <summary>Points for each category, or for true and false.</summary>
    /// <param name="Points">The points by category; <c>true</c> and <c>false</c> for booleans.</param>
    /// <param name="Otherwise">The points of every other category; null makes another category an error of the value.</param>
    public sealed record Map(IReadOnlyDictionary<string, decimal> Points, decimal? Otherwise) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => Math.Min(Points.Values.Min(), Otherwise ?? decimal.MaxValue);

        /// <inheritdoc/>
        public override decimal Best => Math.Max(Points.Values.Max(), Otherwise ?? decimal.MinValue);

        /// <inheritdoc/>
        public override T Match<T>(Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map) => map(this);
    }
}
