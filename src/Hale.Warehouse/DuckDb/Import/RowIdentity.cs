using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Tables;
using Hale.Warehouse.DuckDb.Import.Versions;

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
            if (scope.Source.IsHistory)
            {
                return RowHistory.StagedSql(scope, table);
            }

            var (texts, others) = table.Content;
            if (scope.IsResolved)
            {
                return ResolvedSql(texts, others);
            }

            if (!table.HasOwnIds)
            {
                return scope.Ledger.Hash.Sql(scope.File.RowsSql, scope.SourceText, texts, others, ("id_high", "id_low"));
            }

            // What an id of its own says is nowhere stored, so its hash must never become another.
            return $"""
                SELECT * EXCLUDE (own_hash), coalesce({RowHash.High("own_hash")}, content_high) AS id_high, coalesce({RowHash.Low("own_hash")}, content_low) AS id_low{Corrections.StagedColumnsSql(scope)}
                FROM (SELECT *, {OwnHash} AS own_hash
                FROM ({scope.Ledger.Hash.Sql(scope.File.RowsSql, scope.SourceText, WithCorrection(texts), others, ("content_high", "content_low"))}))
                """;
        }
    }

    private string OwnHash => table.HasOwnIds
        ? $"CASE WHEN {StagedColumns.OwnId} IS NOT NULL THEN md5_number(concat('id ', {RowHash.Text(StagedColumns.OwnId)}, {RowHash.Text(scope.SourceText)})) END"
        : "CAST(NULL AS HUGEINT)";

    /// <summary>Rows whose account is found are what they say of it, so that they stay who they are when it is found to be another; the account is content.</summary>
    private string ResolvedSql(IReadOnlyList<string> texts, IReadOnlyList<string> others)
    {
        var saidTexts = texts.Select(text => text == StagedColumns.Account ? $"CAST(to_json({StagedColumns.AccountIds}) AS VARCHAR)" : text).ToList();
        var saidOthers = others.Select(other => other == StagedColumns.KnownAt ? ResolvedColumns.SaidKnownAt : other).ToList();
        var said = scope.Ledger.Hash.Sql(scope.File.RowsSql, scope.SourceText, saidTexts, saidOthers, ("said_high", "said_low"));
        return $"""
            SELECT * EXCLUDE (own_hash, said_high, said_low), coalesce({RowHash.High("own_hash")}, said_high) AS id_high, coalesce({RowHash.Low("own_hash")}, said_low) AS id_low{Corrections.StagedColumnsSql(scope)}
            FROM (SELECT *, {OwnHash} AS own_hash
            FROM ({scope.Ledger.Hash.Sql(said, scope.SourceText, WithCorrection(texts), others, ("content_high", "content_low"))}))
            """;
    }

    /// <summary>What a row corrects is something that it says.</summary>
    private IReadOnlyList<string> WithCorrection(IReadOnlyList<string> texts) => scope.Source.Mapping.Supersedes.Count > 0 ? [.. texts, StagedColumns.Supersedes] : texts;

    /// <summary>The identities of the rows that are in the file, refused ones with an id of their own among them: what is not here has vanished from it.</summary>
    public string Present =>
        $"""
        SELECT coalesce(n.id_high, s.id_high) AS id_high, coalesce(n.id_low, s.id_low) AS id_low
        FROM (SELECT rowid AS row, * FROM staged) AS s LEFT JOIN numbered AS n ON n.row = s.row
        WHERE (s.{StagedColumns.Refusal} IS NULL AND {table.IsFact}){(table.HasOwnIds ? $" OR s.{StagedColumns.OwnId} IS NOT NULL" : "")}
        """;

    // Of several columns the id is written as a list already.
    private string ShownId => table.HasComposedIds ? $"s.{StagedColumns.OwnId}" : $"""concat('"', s.{StagedColumns.OwnId}, '"')""";

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
            SELECT s.rowid, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat('the id ', {ShownId}, ' stands for other content ',
                CASE WHEN j.is_stored THEN 'that is stored already' ELSE 'earlier in this file' END)
            FROM settled AS j JOIN staged AS s ON s.rowid = j.row
            WHERE NOT j.is_known AND NOT j.is_correction
            """);
    }

    /// <summary>Numbers rows that a file holds several times: in <c>numbered</c> are those after the first, with their identity and whether it is an id of their own.</summary>
    public void Number()
    {
        scope.Execute(
            $"""
            CREATE TEMP TABLE numbered AS
            SELECT row, own{(table.HasOwnIds ? ", first_high, first_low" : "")},
                CASE WHEN own THEN id_high ELSE {RowHash.High("again")} END AS id_high, CASE WHEN own THEN id_low ELSE {RowHash.Low("again")} END AS id_low
            FROM (
                SELECT row, {Own("s.")} AS own, s.id_high, s.id_low, occurrence, md5_number(concat('again ', occurrence, ' ', s.id_high, ' ', s.id_low)) AS again{(table.HasOwnIds ? ", first_high, first_low" : "")}
                FROM (
                    SELECT a.*, row_number() OVER w AS occurrence{(table.HasOwnIds ? ", first_value(content_high) OVER w AS first_high, first_value(content_low) OVER w AS first_low" : "")}
                    FROM {Facts} AS a
                    SEMI JOIN (SELECT id_low FROM {Facts} GROUP BY id_low HAVING count(*) > 1) AS r ON r.id_low = a.id_low
                    WINDOW w AS (PARTITION BY id_high, id_low ORDER BY row)) AS s
                WHERE occurrence > 1)
            """);
    }

    /// <summary>The rows that are no news, or news of something that is stored: whether they say what is known, whether they correct it, and which file holds it.</summary>
    private string Judged() => !table.HasOwnIds
        ? $"SELECT row, true AS is_stored, is_known, {(scope.IsResolved ? "NOT is_known" : "false")} AS is_correction, home FROM ({Matched("false")}){(RepeatsVersions ? " UNION ALL SELECT row, false, true, false, NULL FROM numbered" : "")}"
        : $"""
            WITH matched AS ({Matched(scope.Entry.IsChanged ? $"coalesce(t.file = {scope.FileNumber}, true) AND n.row IS NULL" : "false")}),
            stored AS (
                SELECT *, bool_or(is_correction) OVER (PARTITION BY id_high, id_low) AS id_is_corrected
                FROM (
                    SELECT row, true AS is_stored, is_known, NOT is_known AND may_correct AND NOT bool_or(is_known) OVER (PARTITION BY id_high, id_low) AS is_correction,
                        home, id_high, id_low
                    FROM matched)),
            decided AS (SELECT row, is_stored, is_known, is_correction, home FROM stored WHERE is_known OR is_correction OR NOT id_is_corrected)
            SELECT * FROM decided
            UNION ALL
            SELECT n.row, false, s.content_high = n.first_high AND s.content_low = n.first_low, false, NULL
            FROM numbered AS n JOIN staged AS s ON s.rowid = n.row ANTI JOIN decided ON decided.row = n.row
            WHERE n.own
            """;

    /// <summary>The rows whose identity is stored. In a file that has changed, other content of the same id is a correction, unless another row of the file says what is stored.</summary>
    private string Matched(string mayCorrect)
    {
        var isSame = table.StoresContent ? "coalesce(t.content_high = a.content_high AND t.content_low = a.content_low, true)" : "true";
        return $"""
            SELECT a.row, {isSame} AS is_known, {mayCorrect} AS may_correct, t.file AS home, t.id_high, t.id_low
            FROM {Facts} AS a
            LEFT JOIN numbered AS n ON n.row = a.row
            JOIN {table.Name} AS t ON t.source = {scope.SourceText} AND t.id_high = coalesce(n.id_high, a.id_high) AND t.id_low = coalesce(n.id_low, a.id_low)
            WHERE {Stands} AND {table.Holds}{(RepeatsVersions ? " AND n.row IS NULL" : "")}
            """;
    }

    /// <summary>A condition over a stored row <c>t</c>: its file is still taken to say so.</summary>
    private string Stands => scope.Source.IsHistory ? "(t.closed_by IS NULL OR t.file IS NOT NULL) AND t.closed_at > t.known_at"
        : scope.Source.Mapping.Supersedes.Count > 0 ? $"(t.closed_by IS NULL OR {new Corrections(scope, table).IsCorrected})"
        : "t.closed_by IS NULL";

    /// <summary>Whether a point that a file of a history holds twice is one version.</summary>
    private bool RepeatsVersions => scope.Source.IsHistory && table.ChangesInPlace;

    private string Own(string alias) => table.HasOwnIds ? $"{alias}{StagedColumns.OwnId} IS NOT NULL" : RepeatsVersions ? "true" : "false";
}
