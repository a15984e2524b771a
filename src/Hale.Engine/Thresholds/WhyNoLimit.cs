namespace Hale.Engine.Thresholds;

/// <summary>Why no limit can be suggested.</summary>
public enum WhyNoLimit
{
    /// <summary>The score is a grade: its bands are no numbers.</summary>
    Graded,

    /// <summary>The bands differ by segment, so that there is not one set of limits.</summary>
    BandsBySegment,

    /// <summary>The score has one band, and so no limit.</summary>
    OneBand,

    /// <summary>No observation has a score.</summary>
    NoObservations,

    /// <summary>Accounts are observed each at its own time, so that nobody knows how many there are at once: a share is needed.</summary>
    NotAtOneTime,

    /// <summary>Fewer than twenty customers left: no chance of leaving can be told.</summary>
    FewChurners,

    /// <summary>A lower score did not mean more churn.</summary>
    NoSlope,

    /// <summary>No revenue is known, so that the value of a customer must be stated.</summary>
    NoRevenue,

    /// <summary>Looking after an account costs more than it brings even at the worst score.</summary>
    NeverPays,

    /// <summary>Looking after an account brings more than it costs even at the best score.</summary>
    AlwaysPays,

    /// <summary>The new limit would not lie below the next one.</summary>
    LimitsCross,
}
