namespace Hale.Engine.Comparing;

/// <summary>What plays mean for a comparison: where a team acts on a score, those it saves make that score look worse.</summary>
public enum TreatmentBasis
{
    /// <summary>No play was run for any of the accounts.</summary>
    NoPlays,

    /// <summary>Only accounts are compared that were held out from plays, or whose score nobody could read.</summary>
    Untouched,

    /// <summary>Plays were run, and which of the scores they followed is not known, or they followed both.</summary>
    Understated,

    /// <summary>Plays were run while people could read the first score and not the second: the comparison is biased against the first.</summary>
    AgainstBefore,

    /// <summary>Plays were run while people could read the second score and not the first: the comparison is biased against the second.</summary>
    AgainstAfter,
}
