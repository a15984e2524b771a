using Hale.Engine.Calibrating;

namespace Hale.Engine.ReportCards;

/// <summary>Whether probabilities come true.</summary>
/// <param name="Basis">Where the probabilities are from.</param>
/// <param name="Map">The map from score to probability: Platt, or of an own score its shape; null when the score is one.</param>
/// <param name="FittedUntil">The last day of the observations the map was fitted on; of an own score the last day of the outcomes that the map itself is fitted on.</param>
/// <param name="TestedFrom">The first day of the observations it was tested on.</param>
/// <param name="Observations">How many observations were tested.</param>
/// <param name="Churners">How many accounts left among them.</param>
/// <param name="ObservedExpected">How many left for each one expected.</param>
/// <param name="Intercept">The calibration intercept, 0 when the level is true.</param>
/// <param name="Slope">The calibration slope, 1 when the spread is true.</param>
/// <param name="Brier">The mean squared error.</param>
/// <param name="Skill">How much of the error of the base rate known then is removed: 1 all, 0 nothing.</param>
/// <param name="Calibrated">Whether the word is earned: tested on time not used to fit, the interval of the slope contains 1 and that of the intercept 0.</param>
/// <param name="Groups">Groups of equal expected leavers.</param>
/// <param name="Curve">The smooth curve: stated probability, share that left.</param>
public sealed record Probability(
    ProbabilityBasis Basis,
    string? Map,
    DateOnly? FittedUntil,
    DateOnly? TestedFrom,
    int Observations,
    int Churners,
    Figure ObservedExpected,
    Figure Intercept,
    Figure Slope,
    Figure Brier,
    Figure Skill,
    bool Calibrated,
    IReadOnlyList<ProbabilityGroup> Groups,
    IReadOnlyList<CurvePoint> Curve)
{
    /// <summary>What was found of the one map of an own score; null where files were read.</summary>
    public CalibrationVerdict? Verdict { get; init; }

    /// <summary>Of an own score: how many accounts left among all that the map itself is fitted on; otherwise 0.</summary>
    public int MapChurners { get; init; }

    /// <summary>Of an own score: at how many earlier moments a map was made in the same way for the test; otherwise 0.</summary>
    public int Origins { get; init; }
}
