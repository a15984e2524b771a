using Hale.Core.Time;
using Hale.Engine.Forecasting.Figures;

namespace Hale.Engine.Forecasting.Records;

/// <summary>A forecast as it is kept. A kept forecast never changes.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Figure">What was expected, with its interval.</param>
/// <param name="Revenue">What the customers paid in a year: the base of shares.</param>
/// <param name="Accounts">How many customers.</param>
/// <param name="Basis">What the probabilities rested on: a map, or the base rate.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record KeptForecast(ForecastKey Key, Projected Figure, double Revenue, int Accounts, string Basis, Instant MadeAt)
{
    /// <summary>What kind of probability it rests on: see <see cref="Odds.OddsBasis.KindOf"/>.</summary>
    public string Kind => Odds.OddsBasis.KindOf(Basis);

    /// <summary>Its standard deviation without excess variance, in the unit of the figure.</summary>
    public double Spread { get; init; }

    /// <summary>By how much the GRR rises with the log odds of staying.</summary>
    public double Sensitivity { get; init; }

    /// <summary>Whether it was computed later, as known then.</summary>
    public bool IsReconstructed { get; init; }
}
