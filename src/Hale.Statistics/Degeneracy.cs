namespace Hale.Statistics;

/// <summary>Why a statistic cannot be computed from the rows given.</summary>
public enum Degeneracy
{
    /// <summary>There is no row.</summary>
    NoRows,

    /// <summary>No row has the event.</summary>
    NoEvents,

    /// <summary>Every row has the event.</summary>
    OnlyEvents,

    /// <summary>The predictor is the same in every row.</summary>
    NoVariance,

    /// <summary>Fewer rows, events or clusters than the method needs.</summary>
    TooFew,

    /// <summary>A predictor divides the rows with and without the event completely, so that a coefficient has no finite value.</summary>
    Separation,

    /// <summary>Predictors depend linearly on one another, so that the equations have no single solution.</summary>
    Singular,

    /// <summary>The iteration ended before it was exact.</summary>
    NoConvergence,
}
