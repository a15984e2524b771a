namespace Hale.Engine.ReportCards.Own;

/// <summary>Whether there were data for a measure.</summary>
public enum MeasurePresence
{
    /// <summary>There were.</summary>
    Present,

    /// <summary>The account was asked and did not answer.</summary>
    Silent,

    /// <summary>It was never asked.</summary>
    NotAsked,

    /// <summary>The value was too old.</summary>
    Stale,

    /// <summary>There was nothing to compute it from, or no source that reached the moment.</summary>
    NoData,

    /// <summary>The measure does not apply to the account.</summary>
    NotApplicable,
}
