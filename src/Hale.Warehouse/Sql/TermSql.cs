namespace Hale.Warehouse.Sql;

/// <summary>The terms of accounts, for the meaning that Core gives them: whatever may count at one of several moments.</summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="sources">The sources that are read.</param>
internal sealed class TermSql(ISqlDialect dialect, IReadOnlyList<string> sources)
{
    /// <summary>What is read of a term, in this order.</summary>
    private const string Columns = "account, product, occurred_at, ends_at, stopped_at, amount, months, currency, notice_days, known_at, closed_at";

    /// <summary>The terms of some accounts, an account after the other.</summary>
    /// <param name="accounts">A table, or a query in parentheses, with a column <c>account</c>.</param>
    /// <param name="earliest">The earliest moment in microseconds: what was closed by then counts at none.</param>
    /// <param name="latest">The latest moment in microseconds: what starts or is known only later counts at none.</param>
    public string Print(string accounts, long earliest, long latest) =>
        $"""
        SELECT {Columns}
        FROM subscriptions
        WHERE account IN (SELECT account FROM {accounts})
            AND occurred_at < {dialect.Literal(latest)}
            AND known_at <= {dialect.Literal(latest)}
            AND closed_at > {dialect.Literal(earliest)}
            AND {DeclaredSources.Condition(dialect, "source", sources)}
        ORDER BY account
        """;
}
