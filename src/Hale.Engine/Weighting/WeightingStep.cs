namespace Hale.Engine.Weighting;

/// <summary>What the fitting of weights is doing.</summary>
public enum WeightingStep
{
    /// <summary>It fits on the past and tests on what came later.</summary>
    TryingOnLaterTime,

    /// <summary>It chooses how strongly the present weights hold, and fits on everything.</summary>
    Fitting,

    /// <summary>It fits again on accounts that are drawn anew.</summary>
    Resampling,
}
