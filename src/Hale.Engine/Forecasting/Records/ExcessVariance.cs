namespace Hale.Engine.Forecasting.Records;

/// <summary>
/// What past forecasts missed by more than chance and fit explain: the standard deviation of a shock to the log odds of staying that all customers share. An error of the GRR is the shock times
/// the sensitivity of the figure, plus chance; so Σ(error² − spread²) / Σ sensitivity² estimates its variance (method of moments). The stated default counts as four forecasts beside those
/// that were made, and it is never below <see cref="Least"/>: the future is not drawn from the past.
/// </summary>
/// <param name="Deviation">The standard deviation, on the scale of log odds.</param>
/// <param name="Forecasts">How many past forecasts of known truth it rests on; 0 where the stated default holds.</param>
public sealed record ExcessVariance(double Deviation, int Forecasts)
{
    /// <summary>What holds until four forecasts exist: at a probability of 90 % one deviation is 87.9 % to 91.8 %.</summary>
    public const double Default = 0.2;

    /// <summary>It is never less.</summary>
    public const double Least = 0.05;

    /// <summary>So many forecasts must have come true.</summary>
    public const int Needed = 4;

    /// <summary>The estimate.</summary>
    /// <param name="held">Held forecasts of one score and length, which rest on one kind of probability; those of the GRR of all customers with known truth count.</param>
    public static ExcessVariance Of(IEnumerable<HeldForecast> held)
    {
        var past = held.Where(one => one is { Truth: not null, Forecast: { Sensitivity: > 0, Key: { Measure: ForecastMeasure.Grr, By.Length: 0 } } }).ToList();
        if (past.Count < Needed)
        {
            return new ExcessVariance(Default, 0);
        }

        var squares = past.Sum(one => one.Forecast.Sensitivity * one.Forecast.Sensitivity);
        var missed = past.Sum(one => (one.Error!.Value * one.Error.Value) - (one.Forecast.Spread * one.Forecast.Spread)) / squares;
        var variance = ((past.Count * missed) + (Needed * Default * Default)) / (past.Count + Needed);
        return new ExcessVariance(Math.Sqrt(Math.Max(Least * Least, variance)), past.Count);
    }
}
