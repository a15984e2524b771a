namespace Hale.Core.Definitions.Changes;

/// <summary>What became of the definition of a score.</summary>
public enum ScoreState
{
    /// <summary>The hash is the same: every number is.</summary>
    Same,

    /// <summary>The hash is another.</summary>
    Changed,

    /// <summary>There was no such score.</summary>
    New,

    /// <summary>There is no such score any more.</summary>
    Gone,
}
