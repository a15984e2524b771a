namespace Hale.Warehouse.Sql;

/// <summary>Accounts by their ids, in ordinal order.</summary>
/// <param name="After">Only ids after this one; null for all from the first.</param>
/// <param name="UpTo">Only ids up to this one, included; null for all to the last.</param>
internal sealed record AccountRange(string? After, string? UpTo)
{
    /// <summary>Every account.</summary>
    public static AccountRange All { get; } = new(null, null);

    /// <summary>A further condition on a table's column <c>account</c>; empty for every account.</summary>
    public string And(ISqlDialect dialect) =>
        (After is null ? string.Empty : $" AND account > {dialect.Literal(After)}") + (UpTo is null ? string.Empty : $" AND account <= {dialect.Literal(UpTo)}");
}
