namespace Hale.Warehouse.Sql;

/// <summary>Accounts by their ids, in ordinal order.</summary>
/// <param name="After">Only ids after this one; null for all from the first.</param>
/// <param name="UpTo">Only ids up to this one, included; null for all to the last.</param>
internal sealed record AccountRange(string? After, string? UpTo)
{
    /// <summary>Which rows of <c>accounts</c> are meant.</summary>
    public string Condition(ISqlDialect dialect) => (After, UpTo) switch
    {
        (null, null) => "TRUE",
        ({ } after, null) => $"account > {dialect.Literal(after)}",
        (null, { } upTo) => $"account <= {dialect.Literal(upTo)}",
        ({ } after, { } upTo) => $"account > {dialect.Literal(after)} AND account <= {dialect.Literal(upTo)}",
    };
}
