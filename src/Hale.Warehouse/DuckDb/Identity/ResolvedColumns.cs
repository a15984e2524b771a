namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>The columns that resolved rows have besides the staged ones.</summary>
internal static class ResolvedColumns
{
    /// <summary>BIGINT: when the row became known by itself; NULL for at import.</summary>
    public const string SaidKnownAt = "said_known_at";

    /// <summary>BIGINT: from when on the account is known, or is known not to be; NULL where nothing was ever known.</summary>
    public const string Since = "identity_since";

    /// <summary>BIGINT, accounts: the same of the parent.</summary>
    public const string ParentSince = "parent_since";

    /// <summary>VARCHAR[], accounts: why no parent was found, a code and words; NULL where one was, or none is named.</summary>
    public const string ParentFault = "parent_fault";
}
