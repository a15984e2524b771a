namespace Hale.Engine.Weighting;

/// <summary>Why no weights of a scorecard can be fitted.</summary>
public enum WhyNotFitted
{
    /// <summary>The score is a grade: it has no weights.</summary>
    Graded,

    /// <summary>The scorecard as a whole is not a weighted mean.</summary>
    NoWeightedMean,

    /// <summary>Fewer than two measures or groups have a weight that matters.</summary>
    OneWeight,

    /// <summary>Weights differ by segment, so that there is not one set of them.</summary>
    WeightsBySegment,

    /// <summary>No observation can be used.</summary>
    NoObservations,

    /// <summary>Nobody left, or nobody stayed, in the observations that can be used.</summary>
    OneOutcome,

    /// <summary>No weight helps to tell who stays from who leaves, or the fit did not settle.</summary>
    NoSlope,
}
