namespace Hale.Core.Scoring;

/// <summary>
/// What became of an account's computed score. It speaks of the computed number alone: a force gives a value whatever the status is.
/// The numbers are stored in history and never change their meaning.
/// </summary>
public enum ScoreStatus : byte
{
    /// <summary>There is a score.</summary>
    Scored = 0,

    /// <summary>Coverage is below the minimum, or so much is missing that what is left may not carry the weight.</summary>
    NotEnoughData = 1,

    /// <summary>A measure is missing whose policy withholds the score.</summary>
    Withheld = 2,

    /// <summary>No counted measure has points, be it that nothing is present or that nothing applies.</summary>
    NothingPresent = 3,

    /// <summary>The score is not meant for the account: its condition of eligibility does not hold.</summary>
    NotEligible = 4,

    /// <summary>No rule of a graded score holds for the account.</summary>
    NoGrade = 5,
}
