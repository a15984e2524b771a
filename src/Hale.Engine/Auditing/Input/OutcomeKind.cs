namespace Hale.Engine.Auditing.Input;

/// <summary>What an account did. All but the first two are competing events: the account is no longer there to stay or leave.</summary>
public enum OutcomeKind
{
    /// <summary>It renewed, or is still a customer.</summary>
    Retained,

    /// <summary>It left, as far as known of its own will.</summary>
    Churned,

    /// <summary>It left through a failed payment.</summary>
    Involuntary,

    /// <summary>It went out of business.</summary>
    WoundUp,

    /// <summary>We ended the contract.</summary>
    EndedByUs,

    /// <summary>It became part of another account.</summary>
    Merged,
}
