namespace Hale.Engine.ReportCards;

/// <summary>How observations are made from a history of scores.</summary>
public enum ObservationRule
{
    /// <summary>An account's first score of each calendar month; the outcome within the horizon.</summary>
    Monthly,

    /// <summary>The latest score some days before each decision; the outcome of that decision.</summary>
    Renewals,

    /// <summary>One score an account without a date; nothing shows that it came before the outcome.</summary>
    CrossSection,
}
