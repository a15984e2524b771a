namespace Hale.Core.Retention;

/// <summary>What an account is to the book of customers at a moment.</summary>
public enum StandingKind
{
    /// <summary>No customer: never, not any more, on trial, or on what is free.</summary>
    Outside,

    /// <summary>A customer that pays, or of which it is not known yet whether it goes on.</summary>
    Customer,

    /// <summary>A customer that pays nothing for a while.</summary>
    Paused,

    /// <summary>Part of another account.</summary>
    Merged,
}
