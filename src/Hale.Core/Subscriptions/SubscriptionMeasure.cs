namespace Hale.Core.Subscriptions;

/// <summary>What can be said of an account's subscriptions as of a moment; <see cref="TermsAsOf"/> says what each means. The names stand in definition hashes.</summary>
public enum SubscriptionMeasure
{
    /// <summary>The amount that the active terms come to in a year.</summary>
    Arr,

    /// <summary>The whole local days since the current active period began.</summary>
    Tenure,

    /// <summary>Whether a term is active.</summary>
    Active,

    /// <summary>The whole local days to the nearest agreed end of an active term.</summary>
    DaysToRenewal,

    /// <summary>The whole local days to the nearest day on which notice must be given for an active term; negative once that has passed.</summary>
    DaysToNotice,
}
