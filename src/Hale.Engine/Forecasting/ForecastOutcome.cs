namespace Hale.Engine.Forecasting;

/// <summary>A forecast, or why there is none. The kinds are closed.</summary>
public abstract record ForecastOutcome
{
    private ForecastOutcome()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Made, T> made, Func<Refused, T> refused);

    /// <summary>There is one.</summary>
    /// <param name="Forecast">The forecast.</param>
    public sealed record Made(Forecast Forecast) : ForecastOutcome
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Made, T> made, Func<Refused, T> refused) => made(this);
    }

    /// <summary>There is none.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(ForecastRefusal Reason) : ForecastOutcome
    {
        /// <summary>The length of terms of which nothing is known; null where it is not that.</summary>
        public int? TermMonths { get; init; }

        /// <summary>How many days the probability reaches; null where it is not that.</summary>
        public double? ReachDays { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<Made, T> made, Func<Refused, T> refused) => refused(this);
    }
}
