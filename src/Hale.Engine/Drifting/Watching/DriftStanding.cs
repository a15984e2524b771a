namespace Hale.Engine.Drifting.Watching;

/// <summary>What the newest close says of a score or a measure.</summary>
public enum DriftStanding
{
    /// <summary>It moved beyond chance at the newest close and at the one before it: a review is due.</summary>
    Review,

    /// <summary>It moved beyond chance at the newest close only; the next one decides.</summary>
    Once,

    /// <summary>No more than chance explains.</summary>
    Steady,

    /// <summary>It counts time, which passes without anything having changed: it is not judged.</summary>
    Clock,

    /// <summary>There is no earlier close to compare with.</summary>
    TooFewCloses,

    /// <summary>Fewer than fifty accounts have a value at the newest close, or had one at the close compared with.</summary>
    TooFewAccounts,
}
