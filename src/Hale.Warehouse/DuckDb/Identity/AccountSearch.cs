using Hale.Core.Lineage;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Identity;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>Looks for all that is stored of an account.</summary>
/// <param name="connection">The connection.</param>
/// <param name="account">The account.</param>
/// <param name="asOf">The moment of knowledge; null for now.</param>
/// <param name="cancellation">Cancels.</param>
internal sealed class AccountSearch(DuckConnection connection, string account, Instant? asOf, CancellationToken cancellation)
{
    private readonly string _counts = asOf is { } moment ? IdentitySearch.Counts(moment) : $"closed_at = {DuckSql.Literal(StoredClosings.Open)}";
    private readonly string _account = DuckSql.Literal(account);

    public IdentifiedAccount Account() => new(
        account,
        Versions(),
        connection.Scalar<string?>(
            $"""
            SELECT arg_max(text, (valid_from, known_at, import)) FROM attributes
            WHERE account = {_account} AND attribute = {DuckSql.Literal(RowMapping.Accounts.ParentAttribute)} AND {_counts}
            """,
            cancellation),
        Aliases(),
        connection.Scalar<long>($"SELECT count(DISTINCT contact) FROM contacts WHERE account = {_account} AND {_counts}", cancellation),
        Facts())
    {
        Lineage = Lineage(),
    };

    private IReadOnlyList<LineageFact> Lineage() =>
    [
        .. connection.Rows(
            $"SELECT account, kind, other, occurred_at, known_at, closed_at FROM lineage WHERE (account = {_account} OR other = {_account}) AND {_counts} ORDER BY occurred_at, account, other", cancellation)
            .Select(row => new LineageFact(
                row.Text(0), LineageWords.All[row.Text(1)], row.Text(2), new Instant(row.Int64(3)), new Instant(row.Int64(4)), row.Int64(5) == StoredClosings.Open ? null : new Instant(row.Int64(5)))),
    ];

    private IReadOnlyList<AccountVersion> Versions() =>
    [
        .. connection.Rows(
            $"""
            SELECT source, name, started_at, ended_at, known_at, made FROM accounts WHERE account = {_account} AND {_counts}
            QUALIFY row_number() OVER (PARTITION BY source ORDER BY known_at DESC, import DESC) = 1 ORDER BY made, source
            """,
            cancellation).Select(row => new AccountVersion(
                row.Text(0), row.IsNull(1) ? null : row.Text(1), IdentitySearch.Moment(row, 2), IdentitySearch.Moment(row, 3), new Instant(row.Int64(4)), row.Boolean(5))),
    ];

    private IReadOnlyList<IdentityClaim> Aliases() =>
    [
        .. connection.Rows(
            $"""
            SELECT account, 'alias', system, alias, source, occurred_at, ended_at, known_at, closed_at FROM aliases
            WHERE account = {_account} AND {_counts} ORDER BY system, alias, occurred_at LIMIT {DuckSql.Literal(IdentityReport.LongestList)}
            """,
            cancellation).Select(IdentitySearch.ClaimOf),
    ];

    private IReadOnlyList<FactCount> Facts() =>
    [
        .. FactTables.Dated.SelectMany(table => connection.Rows(
            $"SELECT source, count(*), min(occurred_at), max(occurred_at) FROM {table} WHERE account = {_account} AND {_counts} GROUP BY source ORDER BY source", cancellation)
            .Select(row => new FactCount(row.Text(0), table, row.Int64(1), new Instant(row.Int64(2)), new Instant(row.Int64(3))))),
    ];
}
