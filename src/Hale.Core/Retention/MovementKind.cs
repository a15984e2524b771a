namespace Hale.Core.Retention;

/// <summary>What a period made of an account.</summary>
public enum MovementKind
{
    /// <summary>No customer at either end.</summary>
    Outside,

    /// <summary>A customer at both ends that pays the same, or of which an amount is missing.</summary>
    Kept,

    /// <summary>A customer at both ends that pays more.</summary>
    Expanded,

    /// <summary>A customer at both ends that pays less.</summary>
    Contracted,

    /// <summary>A customer at the start alone.</summary>
    Churned,

    /// <summary>A customer at the end alone, and never before the period.</summary>
    Began,

    /// <summary>A customer at the end alone, and before the period once already.</summary>
    Returned,

    /// <summary>A customer at the start that became part of an account of which nobody says which it is.</summary>
    MergedAway,

    /// <summary>No customer at either end, and one in between.</summary>
    Passing,
}
