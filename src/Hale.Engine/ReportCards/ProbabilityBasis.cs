namespace Hale.Engine.ReportCards;

/// <summary>Where a score's probabilities are from.</summary>
public enum ProbabilityBasis
{
    /// <summary>The score is a probability itself.</summary>
    Stated,

    /// <summary>A map from score to probability was fitted on the earlier part and tested on the later one.</summary>
    Mapped,

    /// <summary>The score is no probability, and there are too few outcomes or too little time to fit a map and test it.</summary>
    None,
}
