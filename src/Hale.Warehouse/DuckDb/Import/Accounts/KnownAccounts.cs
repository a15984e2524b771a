using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Tables;

namespace Hale.Warehouse.DuckDb.Import.Accounts;

/// <summary>Facts of accounts that no source declares: they are refused or, where the project says so, make the account.</summary>
internal static class KnownAccounts
{
    /// <summary>Whether the rows of a table may make accounts.</summary>
    public static bool MayMake(LoadScope scope, IRowTable table) => table.ShowsAccounts && scope.Project.AccountsFromEvents;

    /// <summary>Looks at the accounts of the rows that are accepted so far.</summary>
    public static void Settle(LoadScope scope, IRowTable table)
    {
        if (MayMake(scope, table))
        {
            Make(scope, table.IsFact);
        }
        else
        {
            Refuse(scope, StagedColumns.Account, "");
            foreach (var account in table.FurtherAccounts)
            {
                Refuse(scope, account, " AND s.rowid NOT IN (SELECT row FROM turned_away)");
            }
        }
    }

    /// <summary>The accounts that sources declare.</summary>
    public const string Declared = "SELECT account FROM accounts WHERE closed_at > known_at";

    private static void Refuse(LoadScope scope, string account, string andCondition) => scope.Execute(
        $"""
        INSERT INTO turned_away
        SELECT s.rowid, {DuckSql.Literal(RefusalCodes.UnknownAccount)}, concat('no source declares the account "', s.{account}, '"')
        FROM staged AS s
        JOIN (SELECT DISTINCT {account} FROM {StageTable.Accepted} EXCEPT {Declared}) AS u ON u.{account} = s.{account}
        WHERE s.{StagedColumns.Refusal} IS NULL{andCondition}
        """);

    // Such an account is known from its first known fact on: a version that was known earlier is added when an earlier fact comes, in the place of one of this import.
    // Each source of its facts makes it, so that it stays when one of them is no longer declared.
    private static void Make(LoadScope scope, string isFact)
    {
        var missing =
            $"""
            SELECT f.account, f.known_at
            FROM (SELECT {StagedColumns.Account} AS account, min({scope.KnownAt}) AS known_at FROM {StageTable.Accepted} WHERE {isFact} GROUP BY 1) AS f
            LEFT JOIN (
                SELECT account, min(known_at) FILTER (WHERE source = {scope.SourceText}) AS known_at, bool_or(NOT made AND list_contains({Declaring(scope)}, source)) AS declared
                FROM accounts WHERE closed_by IS NULL GROUP BY account) AS a
                ON a.account = f.account
            WHERE NOT coalesce(a.declared, false) AND (a.known_at IS NULL OR f.known_at < a.known_at)
            """;
        scope.Execute($"CREATE OR REPLACE TEMP TABLE made_accounts AS {missing}");
        if (!scope.Any("FROM made_accounts"))
        {
            return;
        }

        var import = DuckSql.Literal(scope.Ledger.Number());
        scope.Execute(
            $"""
            DELETE FROM accounts WHERE import = {import} AND source = {scope.SourceText} AND account IN (SELECT account FROM made_accounts);
            INSERT INTO accounts (account, source, name, started_at, ended_at, known_at, import, made)
            SELECT account, {scope.SourceText}, NULL, NULL, NULL, known_at, {import}, true FROM made_accounts ORDER BY account;
            DROP TABLE made_accounts
            """);
    }

    private static string Declaring(LoadScope scope) =>
        DuckSql.TextList(scope.Project.Sources.Where(source => source.Mapping is RowMapping.Accounts).Select(source => source.Name));
}
