namespace Hale.Engine.Entries;

/// <summary>How an entry stands at a moment.</summary>
public enum EntryStanding
{
    /// <summary>It counts.</summary>
    Counts,

    /// <summary>It will count from a later moment on.</summary>
    Later,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Somebody withdrew it.</summary>
    Withdrawn,

    /// <summary>Another entry took its place.</summary>
    Replaced,

    /// <summary>It ended another entry, and is nothing else.</summary>
    Withdrawal,
}
