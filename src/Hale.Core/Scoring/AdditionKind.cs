namespace Hale.Core.Scoring;

/// <summary>What stands beside the tree of a scorecard. The words are stored in outlines.</summary>
public enum AdditionKind
{
    /// <summary>The start value.</summary>
    Start,

    /// <summary>A bonus or a penalty.</summary>
    Adjustment,

    /// <summary>What the limits of the whole took away or gave.</summary>
    Limit,
}
