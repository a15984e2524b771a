namespace Hale.Engine.Forecasting.Figures;

/// <summary>How the interval of a forecast is simulated.</summary>
/// <param name="Excess">The standard deviation, on the scale of log odds, of a shock that all customers share: what past forecasts missed by more than chance and fit explain. 0 or more.</param>
public sealed record SimulationSettings(double Excess)
{
    /// <summary>The seed; stated with the forecast. The same inputs and seed give the same interval.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How many futures are drawn.</summary>
    public int Draws { get; init; } = 2_000;
}
