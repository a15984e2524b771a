namespace Hale.Warehouse.DuckDb.History;

/// <summary>Which runs are the history of their score, and which of several comes first.</summary>
internal static class RunHistory
{
    /// <summary>What is shown, compared with and continued when nobody asks for another kind.</summary>
    public const string Condition = "kind IN ('close', 'draft')";

    /// <summary>The same with shadow runs.</summary>
    public const string WithShadows = "kind IN ('close', 'draft', 'shadow')";

    /// <summary>The latest as-of first, of one as-of its close, then the newest draft.</summary>
    public const string NewestFirst = "as_of DESC, CASE kind WHEN 'close' THEN 0 WHEN 'draft' THEN 1 ELSE 2 END, run DESC";
}
