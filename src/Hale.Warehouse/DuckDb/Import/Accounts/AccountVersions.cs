using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Accounts;

/// <summary>The versions of accounts of a history, beside those that are stored.</summary>
internal sealed class AccountVersions(LoadScope scope)
{
    /// <summary>The versions of the file: <c>row</c>, <c>account</c>, <c>known_at</c>, whether one of that account and moment <c>is_stored</c>, <c>is_same</c> as it, and <c>may_correct</c> it.</summary>
    public const string Name = "account_versions";

    private const string Open = "9223372036854775807";

    private string Import => DuckSql.Literal(scope.Ledger.Number());

    private string Mine => $"t.source = {scope.SourceText} AND t.closed_at > t.known_at AND NOT t.absent AND NOT t.made";

    /// <summary>A condition over a stored version <c>t</c> that a file of the source holds.</summary>
    public string Counting =>
        $"{Mine} AND EXISTS (SELECT 1 FROM account_rows AS k WHERE k.source = t.source AND k.account = t.account AND k.known_at = t.known_at)";

    /// <summary>Finds which versions are stored. The attributes of the rows must have been offered.</summary>
    public void Settle() => scope.Execute(
        $"""
        CREATE OR REPLACE TEMP TABLE {Name} AS
        SELECT s.row, s.{StagedColumns.Account} AS account, s.{StagedColumns.KnownAt} AS known_at, t.account IS NOT NULL AS is_stored,
            coalesce(t.name IS NOT DISTINCT FROM s.{StagedColumns.Name} AND t.started_at IS NOT DISTINCT FROM s.{StagedColumns.StartedAt}
                AND t.ended_at IS NOT DISTINCT FROM s.{StagedColumns.EndedAt} AND o.said IS NOT DISTINCT FROM a.said, false) AS is_same,
            EXISTS (
                SELECT 1 FROM account_rows AS k
                WHERE k.source = {scope.SourceText} AND k.file = {scope.FileNumber} AND k.account = s.{StagedColumns.Account} AND k.known_at = s.{StagedColumns.KnownAt}) AS may_correct
        FROM {StageTable.Accepted} AS s
        LEFT JOIN (SELECT row, {Said} AS said FROM attribute_offers GROUP BY row) AS o ON o.row = s.row
        LEFT JOIN (SELECT * FROM accounts AS t WHERE {Counting}) AS t ON t.account = s.{StagedColumns.Account} AND t.known_at = s.{StagedColumns.KnownAt}
        LEFT JOIN (
            SELECT account, known_at, {Said} AS said FROM attributes
            WHERE source = {scope.SourceText} AND closed_at > known_at AND account IN (SELECT {StagedColumns.Account} FROM {StageTable.Accepted}) GROUP BY account, known_at) AS a
            ON a.account = s.{StagedColumns.Account} AND a.known_at = s.{StagedColumns.KnownAt}
        QUALIFY row_number() OVER (PARTITION BY s.{StagedColumns.Account}, s.{StagedColumns.KnownAt} ORDER BY s.row) = 1
        """);

    /// <summary>Stores the news, in the place of what they correct.</summary>
    public void Store(RowMapping.Accounts mapping)
    {
        var news = $"SELECT row, account, known_at FROM {Name} WHERE NOT (is_stored AND is_same)";
        if (!scope.Any(news))
        {
            return;
        }

        // A version that was retracted with its file, and now comes back, or that its file now says otherwise.
        foreach (var table in new[] { "accounts", "attributes" })
        {
            scope.Execute(
                $"""
                UPDATE {table} AS t SET closed_at = t.known_at, closed_by = coalesce(t.closed_by, {Import}) FROM ({news}) AS n
                WHERE t.source = {scope.SourceText} AND t.account = n.account AND t.known_at = n.known_at AND t.closed_at > t.known_at{(table == "accounts" ? " AND NOT t.absent" : "")}
                """);
        }

        var until = $"coalesce(s.{StagedColumns.KnownUntil}, {Open}), {scope.ClosedBy($"s.{StagedColumns.KnownUntil}")}";
        scope.Execute(
            $"""
            INSERT INTO accounts (account, source, name, started_at, ended_at, known_at, import, made, closed_at, closed_by)
            SELECT n.account, {scope.SourceText}, s.{StagedColumns.Name}, s.{StagedColumns.StartedAt}, s.{StagedColumns.EndedAt}, n.known_at, {Import}, false, {until}
            FROM ({news}) AS n JOIN {StageTable.Accepted} AS s ON s.row = n.row ORDER BY n.row
            """);
        if (mapping.Attributes.Count > 0)
        {
            scope.Execute(
                $"""
                INSERT INTO attributes (account, attribute, source, valid_from, known_at, number, text, time, import, closed_at, closed_by)
                SELECT n.account, f.attribute, {scope.SourceText}, f.valid_from, n.known_at, f.number, f.text, f.time, {Import}, {until}
                FROM ({news}) AS n JOIN {StageTable.Accepted} AS s ON s.row = n.row JOIN attribute_offers AS f ON f.row = n.row ORDER BY n.row
                """);
        }
    }

    /// <summary>Closes the versions that are over; how many of them were stored before.</summary>
    public long Close()
    {
        var until =
            $"SELECT {StagedColumns.Account} AS account, {StagedColumns.KnownAt} AS known_at, min({StagedColumns.KnownUntil}) AS until FROM {StageTable.Accepted} WHERE {StagedColumns.KnownUntil} IS NOT NULL GROUP BY ALL";
        var over = $"{Mine} AND t.account = u.account AND t.known_at = u.known_at AND t.closed_at > u.until";
        var stored = scope.Connection.Scalar<long>($"SELECT count(*) FROM accounts AS t, ({until}) AS u WHERE {over} AND t.import < {Import}", scope.Cancellation);
        scope.Execute($"UPDATE accounts AS t SET closed_at = u.until, closed_by = {scope.ClosedBy("u.until", "t.closed_by")} FROM ({until}) AS u WHERE {over}");
        var accounts = $"t.account IN (SELECT account FROM {Name})";
        scope.Execute(
            $"""
            UPDATE accounts AS t SET closed_at = o.next, closed_by = {scope.ClosedBy("o.next", "t.closed_by")}
            FROM (
                SELECT id, next FROM (SELECT t.rowid AS id, t.closed_at, lead(t.known_at) OVER (PARTITION BY t.account ORDER BY t.known_at) AS next FROM accounts AS t WHERE {Mine} AND {accounts})
                WHERE next < closed_at) AS o
            WHERE t.rowid = o.id;
            UPDATE attributes AS t SET closed_at = v.closed_at, closed_by = v.closed_by
            FROM (SELECT * FROM accounts AS t WHERE {Mine} AND {accounts}) AS v
            WHERE t.source = {scope.SourceText} AND t.account = v.account AND t.known_at = v.known_at AND t.closed_at > t.known_at AND t.closed_at > v.closed_at
            """);
        if (scope.Source.Absent == AbsenceRule.Ended)
        {
            End(accounts);
        }

        return stored;
    }

    /// <summary>Behind a version that no other one follows the account has ended.</summary>
    private void End(string accounts) => scope.Execute(
        $"""
        CREATE OR REPLACE TEMP TABLE gaps AS
        SELECT * FROM (
            SELECT t.rowid AS id, t.account, t.closed_at AS began, coalesce(lead(t.known_at) OVER (PARTITION BY t.account ORDER BY t.known_at), {Open}) AS next
            FROM accounts AS t WHERE {Mine} AND {accounts})
        WHERE began < next AND began <= {DuckSql.Literal(scope.Ledger.Now.Micros)};
        UPDATE accounts AS t SET closed_at = {DuckSql.Literal(StoredClosings.Gone)}, closed_by = coalesce(t.closed_by, {Import})
        WHERE t.source = {scope.SourceText} AND t.absent AND t.closed_at > t.known_at AND {accounts} AND (t.account, t.known_at, t.closed_at) NOT IN (SELECT (account, began, next) FROM gaps);
        DELETE FROM gaps AS g USING accounts AS t
        WHERE t.source = {scope.SourceText} AND t.absent AND t.closed_at > t.known_at AND t.account = g.account AND t.known_at = g.began AND t.closed_at = g.next;
        INSERT INTO accounts BY NAME
        SELECT t.* REPLACE (
            g.began AS known_at, g.next AS closed_at, CASE WHEN g.next < {Open} THEN {Import} END AS closed_by, {Import} AS import, true AS absent,
            least(coalesce(t.ended_at, g.began), g.began) AS ended_at)
        FROM accounts AS t JOIN gaps AS g ON t.rowid = g.id;
        DROP TABLE gaps
        """);

    private static string Said => "string_agg(concat(attribute, '=', coalesce(CAST(number AS VARCHAR), ''), '|', coalesce(text, ''), '|', coalesce(CAST(time AS VARCHAR), '')), ';' ORDER BY attribute)";
}
