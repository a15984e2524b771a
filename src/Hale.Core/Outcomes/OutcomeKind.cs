namespace Hale.Core.Outcomes;

/// <summary>What a customer finally did.</summary>
public enum OutcomeKind
{
    /// <summary>Went on for a further term.</summary>
    Renewed,

    /// <summary>Left because it wanted to.</summary>
    Churned,

    /// <summary>Left without wanting to, such as by a card that failed.</summary>
    ChurnedInvoluntary,

    /// <summary>Left because it no longer exists.</summary>
    WoundUp,

    /// <summary>Left because we ended it.</summary>
    EndedByUs,

    /// <summary>Became part of another account.</summary>
    Merged,

    /// <summary>Pays less than before.</summary>
    Contracted,

    /// <summary>Pays more than before.</summary>
    Expanded,

    /// <summary>Stays, and pays nothing for a while.</summary>
    Paused,

    /// <summary>Began to pay after a trial.</summary>
    Converted,

    /// <summary>Came back.</summary>
    Reactivated,
}
