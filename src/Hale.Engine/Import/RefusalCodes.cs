namespace Hale.Engine.Import;

/// <summary>Why a record is refused: it cannot be stored, so it is quarantined, counted and listed.</summary>
public static class RefusalCodes
{
    /// <summary>The record could not be split into the columns of the header.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>There is no account id.</summary>
    public const string NoAccount = "no_account";

    /// <summary>No source declares the account.</summary>
    public const string UnknownAccount = "unknown_account";

    /// <summary>Nobody is known by what the record says of its account.</summary>
    public const string Unmatched = "unmatched";

    /// <summary>Several accounts are known by it at the moment of the record.</summary>
    public const string AmbiguousAccount = "ambiguous_account";

    /// <summary>There is no time, or it cannot be read.</summary>
    public const string BadTime = "bad_time";

    /// <summary>The event has no name.</summary>
    public const string NoEvent = "no_event";

    /// <summary>Another file has no row for what the record must take from there.</summary>
    public const string NoMatch = "no_match";

    /// <summary>A cell is not of its column's type.</summary>
    public const string BadValue = "bad_value";

    /// <summary>The same id stands for other content, in this file or from an earlier import.</summary>
    public const string IdConflict = "id_conflict";
}
