using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.DuckDb.Import.Accounts;
using Hale.Warehouse.DuckDb.Import.Tables;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>
/// What rows would have been stored as, had they been imported while their ids meant other accounts than they do now: versions that are closed already. So the order in which files
/// arrive does not change what was known.
/// </summary>
internal static class EarlierAccounts
{
    private const string Name = "earlier_accounts";
    private const string Rows = "earlier_rows";
    private const string Untrue = "untrue_rows";

    /// <summary>Stores them, where they are not stored yet, after the file's news; true when something changed.</summary>
    public static bool Add(LoadScope scope, IRowTable table)
    {
        if (!scope.IsResolved || scope.Source.Known is KnownRule.AtImport || !(scope.Entry.IsChanged || scope.Any($"FROM {IdentitySegments.States} WHERE {Matters(scope)}")))
        {
            return false;
        }

        scope.Execute($"CREATE OR REPLACE TEMP TABLE {Name} AS {Spans(scope)}");
        var isChanged = Store(scope, table);
        scope.Execute($"DROP TABLE {Name}");
        return isChanged;
    }

    // With one key only an id that meant an account before can have; with several another key may have decided.
    private static string Matters(LoadScope scope) => scope.Source.AccountKeys.Count > 1 ? "true" : "was_known";

    /// <summary>The states of knowledge of each row before the last one: its place, the account, and from when until when.</summary>
    private static string Spans(LoadScope scope)
    {
        var moment = Resolution.Moment(scope.Source.Mapping);
        var last = new KeyLookup(scope.Source.AccountKeys, StagedColumns.AccountIds, moment, scope.Ledger.Erased);
        var then = new KeyLookup(scope.Source.AccountKeys, StagedColumns.AccountIds, moment, scope.Ledger.Erased, "u.state_from");
        var changes = scope.Source.AccountKeys.Index().Where(key => IdentityClaims.Of(key.Item) is not null).Select(key =>
            $"""
            SELECT u.rowid AS place, greatest(t.moment, u.{StagedColumns.KnownAt}) AS state_from FROM {Resolution.Unresolved} AS u
            JOIN {IdentitySegments.States} AS t ON {last.Meets(key.Item, key.Index, "t")} WHERE {Matters(scope)} AND u.{StagedColumns.Refusal} IS NULL
            """);
        return $"""
            SELECT place, account, min(state_from) AS known_at, max(state_until) AS closed_at
            FROM (
                SELECT *, sum(CASE WHEN account IS NOT DISTINCT FROM account_before THEN 0 ELSE 1 END) OVER (PARTITION BY place ORDER BY state_from) AS run
                FROM (
                    SELECT *, lag(account) OVER (PARTITION BY place ORDER BY state_from) AS account_before
                    FROM (
                        SELECT u.place, u.state_from, u.state_until, {then.Account} AS account
                        FROM (
                            SELECT u.*, c.place, c.state_from, c.state_until
                            FROM (
                                SELECT place, state_from, lead(state_from) OVER (PARTITION BY place ORDER BY state_from) AS state_until
                                FROM ({string.Join(" UNION ", changes.Append($"SELECT rowid, {StagedColumns.KnownAt} FROM {Resolution.Unresolved} WHERE {StagedColumns.Refusal} IS NULL"))})) AS c
                            JOIN {Resolution.Unresolved} AS u ON u.rowid = c.place
                            JOIN (SELECT u.rowid AS place, {last.Since} AS since FROM {Resolution.Unresolved} AS u{last.Joins}) AS f ON f.place = c.place
                            WHERE c.state_until <= f.since) AS u{then.Joins})))
            WHERE account IS NOT NULL
            GROUP BY place, account, run
            """;
    }

    private static bool Store(LoadScope scope, IRowTable table)
    {
        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {Rows} AS
            SELECT s.* REPLACE (coalesce(n.id_high, s.id_high) AS id_high, coalesce(n.id_low, s.id_low) AS id_low)
            FROM (
                SELECT x.* REPLACE (e.account AS {StagedColumns.Account}, e.known_at AS {StagedColumns.KnownAt}), e.closed_at AS earlier_until, x.rowid AS row
                FROM staged AS x JOIN {Name} AS e ON e.place - (SELECT min(rowid) FROM {Resolution.Unresolved}) = x.rowid - (SELECT min(rowid) FROM staged)
                ANTI JOIN turned_away AS t ON t.row = x.rowid) AS s
            LEFT JOIN numbered AS n ON n.row = s.row
            WHERE {table.IsFact} AND s.{StagedColumns.Account} IN ({KnownAccounts.Declared});
            INSERT INTO {VanishedRows.Touched} SELECT DISTINCT account FROM {Name}
            """);
        var moved = scope.Execute(
            $"""
            UPDATE {table.Name} SET closed_at = s.earlier_until FROM {Rows} AS s
            WHERE {Same(scope, table.Name)} AND {table.Name}.closed_by IS NOT NULL AND {table.Name}.closed_at > {table.Name}.known_at AND {table.Name}.closed_at <> s.earlier_until
            """);
        var untrue = TakeBack(scope, table);
        var news = $"FROM {Rows} AS s WHERE NOT EXISTS (SELECT 1 FROM {table.Name} AS t WHERE {Same(scope, "t")} AND t.closed_at > t.known_at)";
        var added = scope.Any($"SELECT 1 {news}") ? scope.Execute(RowInsert.Sql(scope, table, ("s.id_high", "s.id_low"), news, closedAt: "s.earlier_until")) : 0;
        scope.Execute($"DROP TABLE {Rows}");
        return moved + added + untrue > 0;
    }

    /// <summary>
    /// Closes what was never so by what is known now, which may be of earlier than what was known when it was stored; how many versions. From when a row says itself that it is known all is in
    /// the file; before, an earlier content of the same id counts.
    /// </summary>
    private static long TakeBack(LoadScope scope, IRowTable table)
    {
        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE {Untrue} AS
            SELECT t.rowid AS id, t.account, CASE WHEN t.known_at < f.said THEN f.said ELSE {DuckSql.Literal(StoredClosings.Gone)} END AS until
            FROM (
                SELECT coalesce(n.id_high, s.id_high) AS id_high, coalesce(n.id_low, s.id_low) AS id_low, s.{StagedColumns.Account} AS now, {scope.KnownAtOf("s.")} AS since, s.{ResolvedColumns.SaidKnownAt} AS said
                FROM staged AS s LEFT JOIN numbered AS n ON n.row = s.rowid ANTI JOIN turned_away AS a ON a.row = s.rowid WHERE s.{StagedColumns.Refusal} IS NULL OR {UnmatchedRecords.IsLost}) AS f
            JOIN {table.Name} AS t ON t.source = {scope.SourceText} AND t.id_high = f.id_high AND t.id_low = f.id_low
            WHERE t.closed_by IS NOT NULL AND t.closed_at > greatest(t.known_at, f.said) AND NOT coalesce(t.account = f.now AND t.known_at = f.since, false)
                AND NOT EXISTS (SELECT 1 FROM {Rows} AS s WHERE {Same(scope, "t")});
            INSERT INTO {VanishedRows.Touched} SELECT DISTINCT account FROM {Untrue}
            """);
        var untrue = scope.Execute($"UPDATE {table.Name} SET closed_at = u.until FROM {Untrue} AS u WHERE {table.Name}.rowid = u.id");
        scope.Execute($"DROP TABLE {Untrue}");
        return untrue;
    }

    private static string Same(LoadScope scope, string stored) =>
        $"""
        {stored}.source = {scope.SourceText} AND {stored}.id_high = s.id_high AND {stored}.id_low = s.id_low AND {stored}.account = s.{StagedColumns.Account} AND {stored}.known_at = s.{StagedColumns.KnownAt}
        """;
}
