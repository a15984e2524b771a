using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>
/// Who a row is, as halves of 128-bit hashes. A row with an id of its own is that id. Another one is its content and, where a file holds the same content several times,
/// the number of the occurrence: so equal rows are kept, and a file that is imported again, in whatever order, adds none.
/// </summary>
internal sealed class RowIdentity(LoadScope scope, IRowTable table)
{
    /// <summary>The file's rows with their content's hash and their id, of which repeated content does not know the occurrence yet.</summary>
    public string StagedSql
    {
        get
        {
            var own = $"md5_number(concat('id ', {Text(StagedColumns.OwnId)}, {Text(scope.SourceText)}))";
            var id = table.HasOwnIds ? $"CASE WHEN {StagedColumns.OwnId} IS NULL THEN content_hash ELSE {own} END" : "content_hash";
            return $"""
                SELECT * EXCLUDE (content_hash, id_hash), {High("content_hash")} AS content_high, {Low("content_hash")} AS content_low,
                    {High("id_hash")} AS id_high, {Low("id_hash")} AS id_low
                FROM (SELECT *, {id} AS id_hash
                FROM (SELECT *, md5_number({ContentText()}) AS content_hash
                FROM ({scope.File.RowsSql})))
                """;
        }
    }

    private string Facts => $"(SELECT * FROM {StageTable.Accepted} WHERE {table.IsFact})";

    /// <summary>Numbers rows that a file holds several times and settles which rows are stored already or contradict those that are.</summary>
    public void Settle()
    {
        Number();
        scope.Execute($"CREATE TEMP TABLE settled AS {Judged()}");
        if (!table.HasOwnIds)
        {
            return;
        }

        scope.Execute(
            $"""
            INSERT INTO turned_away
            SELECT s.rowid, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat('the id "', s.{StagedColumns.OwnId}, '" stands for other content ',
                CASE WHEN j.is_stored THEN 'that is stored already' ELSE 'earlier in this file' END)
            FROM settled AS j JOIN staged AS s ON s.rowid = j.row
            WHERE NOT j.is_known
            """);
    }

    private void Number()
    {
        scope.Execute(
            $"""
            CREATE TEMP TABLE numbered AS
            SELECT row, own, first_high, first_low,
                CASE WHEN own THEN id_high ELSE {High("again")} END AS id_high, CASE WHEN own THEN id_low ELSE {Low("again")} END AS id_low
            FROM (
                SELECT row, {Own("s.")} AS own, s.id_high, s.id_low, occurrence, md5_number(concat('again ', occurrence, ' ', s.id_high, ' ', s.id_low)) AS again,
                    first_high, first_low
                FROM (
                    SELECT a.*, row_number() OVER w AS occurrence, first_value(content_high) OVER w AS first_high, first_value(content_low) OVER w AS first_low
                    FROM {Facts} AS a
                    JOIN (SELECT id_high AS high, id_low AS low FROM {Facts} GROUP BY ALL HAVING count(*) > 1) AS r ON r.high = a.id_high AND r.low = a.id_low
                    WINDOW w AS (PARTITION BY id_high, id_low ORDER BY row)) AS s
                WHERE occurrence > 1)
            """);
    }

    /// <summary>The rows that are no news, and whether they say what is known.</summary>
    private string Judged()
    {
        const string Repeats =
            """
            SELECT row, false AS is_stored, s.content_high = n.first_high AND s.content_low = n.first_low AS is_known
            FROM numbered AS n JOIN staged AS s ON s.rowid = n.row WHERE n.own
            """;
        if (!scope.Any($"SELECT 1 FROM {table.Name} WHERE source = {scope.SourceText}"))
        {
            return Repeats;
        }

        var isSame = table.StoresContent ? "t.content_high = a.content_high AND t.content_low = a.content_low" : "true";
        var stored =
            $"""
            SELECT a.row, true AS is_stored, {isSame} AS is_known
            FROM {Facts} AS a
            LEFT JOIN numbered AS n ON n.row = a.row
            JOIN {table.Name} AS t ON t.source = {scope.SourceText} AND t.id_high = coalesce(n.id_high, a.id_high) AND t.id_low = coalesce(n.id_low, a.id_low)
            WHERE {table.Holds}
            """;
        return $"WITH stored AS ({stored}) SELECT * FROM stored UNION ALL SELECT r.* FROM ({Repeats}) AS r ANTI JOIN stored ON stored.row = r.row";
    }

    private string ContentText()
    {
        var (texts, others) = table.Content;
        var parts = texts.Prepend(scope.SourceText).Select(Text).Concat(others.Select(other => $"{other}, ';'"));
        return $"concat({string.Join(", ", parts)})";
    }

    // With its length before it, no text can pretend to be two.
    private static string Text(string column) => $"strlen({column}), ':', {column}";

    private string Own(string alias) => table.HasOwnIds ? $"{alias}{StagedColumns.OwnId} IS NOT NULL" : "false";

    private static string High(string hash) => $"CAST({hash} >> 64 AS UBIGINT)";

    private static string Low(string hash) => $"CAST({hash} & 18446744073709551615 AS UBIGINT)";
}
