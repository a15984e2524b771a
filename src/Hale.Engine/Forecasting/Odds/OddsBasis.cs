using Hale.Engine.Calibrating;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>What probabilities of a forecast rest on.</summary>
/// <param name="Name">A short name that is kept with the forecast, such as <c>base rate</c>.</param>
/// <param name="UsesScore">Whether the score moves them.</param>
/// <param name="IsCalibrated">Whether they may be called calibrated: tested on time not used to fit them.</param>
/// <param name="Outcomes">How many outcomes they were fitted on.</param>
/// <param name="Losses">How many of these were losses.</param>
public sealed record OddsBasis(string Name, bool UsesScore, bool IsCalibrated, int Outcomes, int Losses)
{
    /// <summary>Of a map what its test came to; null of base rates.</summary>
    public CalibrationVerdict? Verdict { get; init; }
}
