namespace Hale.Core.Scoring;

/// <summary>How a node of a scorecard entered one account's score. The numbers are stored in history and never change their meaning.</summary>
public enum NodeState : byte
{
    /// <summary>It has points that rest on data; a group, when any of its counted children does.</summary>
    Present = 0,

    /// <summary>It has points that its missing-data policy gave; a group, when all its counted points are such.</summary>
    Filled = 1,

    /// <summary>It has no points; its weight goes to its siblings.</summary>
    Missing = 2,

    /// <summary>It does not apply to the account and is left out of the weight; a group, when none of its counted children applies.</summary>
    NotApplicable = 3,

    /// <summary>It is missing, and its policy withholds the whole score. Only a measure.</summary>
    Withholding = 4,

    /// <summary>It has no points; its weight goes to all present measures of the scorecard rather than to its siblings.</summary>
    Spread = 5,

    /// <summary>It has points that its policy gave for the last value known, which does not count as present. Only a measure.</summary>
    LastKnown = 6,
}
