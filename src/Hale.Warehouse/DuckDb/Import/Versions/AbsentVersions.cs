using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>
/// Versions which say that a subscription stopped or a contact left because the source no longer has them. Each is the last version once more, with that end, known from when the source no
/// longer had it until it has it again.
/// </summary>
internal sealed class AbsentVersions(LoadScope scope, string table)
{
    private const string Open = "9223372036854775807";

    /// <summary>Whether rows of a table can be such versions.</summary>
    public static bool Has(string table) => table is "subscriptions" or "contacts";

    /// <summary>The lower half of the identity of the one that follows a row.</summary>
    public static string IdOf(string alias) => RowHash.Low($"md5_number(concat('absent ', {alias}id_high, ' ', {alias}id_low))");

    private string End => table == "contacts" ? "ended_at" : "stopped_at";

    /// <summary>Of a history: fills the gaps behind versions that no other one follows. What was stored of it before and is no gap any more counts at no moment.</summary>
    /// <param name="entities">A table of the upper halves of the identities that are looked at.</param>
    public void Fill(string entities)
    {
        var mine = $"t.source = {scope.SourceText} AND t.closed_at > t.known_at AND t.id_high IN (SELECT id_high FROM {entities})";
        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE gaps AS
            SELECT id, id_low, began, next
            FROM (
                SELECT t.rowid AS id, {IdOf("t.")} AS id_low, t.closed_at AS began, coalesce(lead(t.known_at) OVER (PARTITION BY t.id_high ORDER BY t.known_at), {Open}) AS next
                FROM {table} AS t WHERE {mine} AND NOT t.absent AND (t.closed_by IS NULL OR t.file IS NOT NULL))
            WHERE began < next AND began <= {Now};
            UPDATE {table} AS t SET closed_at = {DuckSql.Literal(StoredClosings.Gone)}, closed_by = coalesce(t.closed_by, {Import})
            WHERE {mine} AND t.absent AND (t.id_low, t.known_at, t.closed_at) NOT IN (SELECT (id_low, began, next) FROM gaps);
            DELETE FROM gaps AS g USING {table} AS t WHERE {mine} AND t.absent AND t.id_low = g.id_low AND t.known_at = g.began AND t.closed_at = g.next
            """);
        Insert("gaps");
        scope.Execute("DROP TABLE gaps");
    }

    /// <summary>Stores one behind each row that vanished.</summary>
    public void Follow(string vanished) => Insert(
        $"(SELECT v.id, {IdOf("t.")} AS id_low, {Now} AS began, {Open} AS next FROM {vanished} AS v JOIN {table} AS t ON t.rowid = v.id)");

    /// <summary>Closes those of rows that come back; they are known again from this import on. True when there are any.</summary>
    public bool Return()
    {
        var open = $"t.source = {scope.SourceText} AND t.absent AND t.closed_by IS NULL";
        if (!scope.Any($"SELECT 1 FROM {table} AS t WHERE {open}"))
        {
            return false;
        }

        scope.Execute(
            $"""
            CREATE OR REPLACE TEMP TABLE reopened AS
            SELECT s.row, t.rowid AS id, t.account
            FROM {StageTable.Accepted} AS s ANTI JOIN settled AS d ON d.row = s.row JOIN {table} AS t ON {open} AND t.id_high = s.id_high AND t.id_low = {IdOf("s.")};
            INSERT INTO {VanishedRows.Touched} SELECT account FROM reopened;
            UPDATE {table} AS t SET closed_at = {Now}, closed_by = {Import} FROM reopened AS r WHERE t.rowid = r.id;
            UPDATE staged SET known_at = greatest(coalesce(known_at, {Now}), {Now}) WHERE rowid IN (SELECT row FROM reopened)
            """);
        var any = scope.Any("FROM reopened");
        scope.Execute("DROP TABLE reopened");
        return any;
    }

    private string Import => DuckSql.Literal(scope.Ledger.Number());

    private string Now => DuckSql.Literal(scope.Ledger.Now.Micros);

    private void Insert(string gaps) => scope.Execute(
        $"""
        INSERT INTO {table} BY NAME
        SELECT t.* REPLACE (
            g.id_low AS id_low, g.began AS known_at, g.next AS closed_at, CASE WHEN g.next < {Open} THEN {Import} END AS closed_by, {Import} AS import,
            CAST(NULL AS INTEGER) AS file, true AS absent, least(coalesce(t.{End}, g.began), g.began) AS {End})
        FROM {table} AS t JOIN {gaps} AS g ON t.rowid = g.id
        """);
}
