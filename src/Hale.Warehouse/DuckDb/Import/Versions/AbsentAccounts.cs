using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>Accounts that ended because their source no longer has them: a version says so from the import that missed them, until they come back.</summary>
internal sealed class AbsentAccounts(DuckConnection connection, SourceDefinition source, Closing closing, CancellationToken cancellation)
{
    /// <summary>The accounts that came back.</summary>
    public const string Returned = "returned_accounts";

    private string SourceText => DuckSql.Literal(source.Name);

    /// <summary>Ends the accounts of vanished rows that no row is left of, and takes their rows out of those; how many accounts there were.</summary>
    /// <param name="vanished">The table of the keys that vanished from a file.</param>
    /// <param name="file">The number of the file as a literal.</param>
    public long End(string vanished, string file)
    {
        connection.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE gone_accounts AS
            SELECT DISTINCT account FROM {vanished} AS v
            WHERE NOT EXISTS (
                SELECT 1 FROM account_rows AS o WHERE o.source = {SourceText} AND o.account = v.account
                    AND (o.file <> {file} OR (o.account, o.valid_from, o.known_at) NOT IN (SELECT (account, valid_from, known_at) FROM {vanished})))
            """,
            cancellation);
        var ended = connection.Scalar<long>("SELECT count(*) FROM gone_accounts", cancellation);
        if (ended > 0)
        {
            connection.Execute(
                $"""
                DELETE FROM account_rows WHERE source = {SourceText} AND file = {file} AND account IN (SELECT account FROM gone_accounts);
                DELETE FROM {vanished} WHERE account IN (SELECT account FROM gone_accounts);
                INSERT INTO accounts (account, source, name, started_at, ended_at, known_at, import, made, absent)
                SELECT account, source, last.name, last.started_at, {closing.Now}, {closing.Now}, {closing.Import}, false, true
                FROM (
                    SELECT account, source, arg_max(struct_pack(name := name, started_at := started_at, ended_at := ended_at), (known_at, import)) AS last
                    FROM accounts WHERE source = {SourceText} AND closed_by IS NULL AND NOT made AND account IN (SELECT account FROM gone_accounts)
                    GROUP BY account, source)
                WHERE last.ended_at IS NULL OR last.ended_at > {closing.Now}
                ORDER BY account
                """,
                cancellation);
        }

        connection.Execute("DROP TABLE gone_accounts", cancellation);
        return ended;
    }

    /// <summary>Closes what says that the accepted accounts ended: what was known of them before counts again.</summary>
    public void Return()
    {
        var open = $"source = {SourceText} AND absent AND closed_by IS NULL";
        connection.Execute(
            $"CREATE OR REPLACE TEMP TABLE {Returned} AS SELECT DISTINCT account FROM accounts WHERE {open} AND account IN (SELECT {StagedColumns.Account} FROM {StageTable.Accepted})",
            cancellation);
        if (connection.Scalar<bool>($"SELECT EXISTS (FROM {Returned})", cancellation))
        {
            connection.Execute($"UPDATE accounts SET closed_at = {closing.Now}, closed_by = {closing.Import} WHERE {open} AND account IN (SELECT account FROM {Returned})", cancellation);
        }
    }
}
