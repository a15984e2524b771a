namespace Hale.Warehouse.Sql;

/// <summary>The facts of some accounts that may count at one of several moments, an account after the other; which of them do is for Core to say.</summary>
internal static class MayCount
{
    /// <summary>The query.</summary>
    /// <param name="dialect">The engine's spelling.</param>
    /// <param name="facts">What is read of which table: <c>SELECT … FROM …</c>.</param>
    /// <param name="accounts">A table, or a query in parentheses, with a column <c>account</c>.</param>
    /// <param name="earliest">The earliest moment in microseconds: what was closed by then counts at none.</param>
    /// <param name="latest">The latest moment in microseconds: what occurs or is known only later counts at none.</param>
    /// <param name="sources">The sources that are read.</param>
    public static string Sql(ISqlDialect dialect, string facts, string accounts, long earliest, long latest, IReadOnlyList<string> sources) =>
        $"""
        {facts}
        WHERE account IN (SELECT account FROM {accounts})
            AND occurred_at < {dialect.Literal(latest)}
            AND known_at <= {dialect.Literal(latest)}
            AND closed_at > {dialect.Literal(earliest)}
            AND {DeclaredSources.Condition(dialect, "source", sources)}
        ORDER BY account
        """;
}
