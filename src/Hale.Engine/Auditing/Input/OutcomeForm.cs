namespace Hale.Engine.Auditing.Input;

/// <summary>What a table of outcomes lists.</summary>
public enum OutcomeForm
{
    /// <summary>Only those who left: an account that is not named stayed.</summary>
    LostOnly,

    /// <summary>Every account with what it did: nothing is known of one that is not named.</summary>
    EveryAccount,

    /// <summary>One row a renewal: an account is observed before each of its decisions.</summary>
    Renewals,
}
