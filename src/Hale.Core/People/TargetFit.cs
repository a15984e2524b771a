namespace Hale.Core.People;

/// <summary>Whether a decision can do something to a score.</summary>
public enum TargetFit
{
    /// <summary>It can.</summary>
    Fits,

    /// <summary>What it aims at is neither a band of the score nor a number.</summary>
    NoSuchBand,

    /// <summary>The number lies outside the scale of the score.</summary>
    OutsideScale,

    /// <summary>The band holds no number that the score can be printed as, for some segment at least.</summary>
    NotPrintable,

    /// <summary>Every score satisfies it: a cap at the best band, or a floor at the worst.</summary>
    NoEffect,
}
