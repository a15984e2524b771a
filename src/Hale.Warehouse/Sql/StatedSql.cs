namespace Hale.Warehouse.Sql;

/// <summary>What sources state that accounts did: whatever may count at one of several moments.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="sources">The sources that are read.</param>
internal sealed class StatedSql(ISqlDialect dialect, IReadOnlyList<string> sources)
{
    /// <summary>The stated outcomes of some accounts, an account after the other.</summary>
    /// <param name="accounts">A table, or a query in parentheses, with a column <c>account</c>.</param>
    /// <param name="earliest">The earliest moment in microseconds: what was closed by then counts at none.</param>
    /// <param name="latest">The latest moment in microseconds: what was decided or is known only later counts at none.</param>
    public string Print(string accounts, long earliest, long latest) =>
        MayCount.Sql(dialect, "SELECT account, source, outcome, occurred_at, effective_at, amount, currency, reason, known_at, closed_at\nFROM outcomes", accounts, earliest, latest, sources);
}
