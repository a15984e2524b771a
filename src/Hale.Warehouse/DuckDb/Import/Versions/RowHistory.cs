using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Tables;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>
/// The versions of rows of a source that says itself from when until when each was believed. The upper half of their identity is the thing, the lower one the version: so the end of a
/// version that is stored can be learned later, and a version without a stated end is over when the next one begins, in whatever order they come.
/// </summary>
internal sealed class RowHistory(LoadScope scope, IRowTable table)
{
    private const string Entities = "version_entities";

    /// <summary>Whether the thing that a row is a version of can be told: it has an id, or is a point.</summary>
    private string HasEntity => table.HasOwnIds ? $"s.{StagedColumns.OwnId} IS NOT NULL" : table.ChangesInPlace ? "true" : "false";

    private string Shown => table.HasOwnIds
        ? $"""concat('the id ', {(table.HasComposedIds ? $"s.{StagedColumns.OwnId}" : $"""concat('"', s.{StagedColumns.OwnId}, '"')""")})"""
        : "'the point'";

    private string Import => DuckSql.Literal(scope.Ledger.Number());

    private string Facts => $"(SELECT * FROM {StageTable.Accepted} WHERE {table.IsFact})";

    private string Counting => $"t.source = {scope.SourceText} AND t.closed_at > t.known_at AND (t.closed_by IS NULL OR t.file IS NOT NULL)";

    /// <summary>The rows with the halves of their identity.</summary>
    public static string StagedSql(LoadScope scope, IRowTable table)
    {
        var (texts, others) = table.Content;
        if (!table.HasOwnIds)
        {
            var whole = scope.Ledger.Hash.Sql(scope.File.RowsSql, scope.SourceText, texts, others, (table.ChangesInPlace ? "whole_high" : "id_high", "id_low"));
            var point = $"md5_number(concat('point ', {RowHash.Text(scope.SourceText)}, {RowHash.Text(StagedColumns.Account)}, {RowHash.Text(StagedColumns.Series)}, {StagedColumns.OccurredAt}))";
            return table.ChangesInPlace ? $"SELECT * EXCLUDE (whole_high), {RowHash.High(point)} AS id_high FROM ({whole})" : whole;
        }

        var own = $"md5_number(concat('id ', {RowHash.Text(StagedColumns.OwnId)}, {RowHash.Text(scope.SourceText)}))";
        var version = $"md5_number(concat('version ', own_hash, ' ', {StagedColumns.KnownAt}))";
        return $"""
            SELECT * EXCLUDE (own_hash), coalesce({RowHash.High("own_hash")}, content_high) AS id_high, coalesce({RowHash.Low(version)}, content_low) AS id_low
            FROM (SELECT *, CASE WHEN {StagedColumns.OwnId} IS NOT NULL THEN {own} END AS own_hash
            FROM ({scope.Ledger.Hash.Sql(scope.File.RowsSql, scope.SourceText, texts, others, ("content_high", "content_low"))}))
            """;
    }

    /// <summary>Turns away versions that contradict others. Which rows are stored must be settled.</summary>
    public void TurnAwayOverlaps() => new VersionOverlaps(scope).TurnAway(
        $"""
        SELECT s.row, s.id_high AS entity, s.id_low AS version, s.{StagedColumns.KnownAt} AS began, s.{StagedColumns.KnownUntil} AS until, {Shown} AS shown,
            s.row NOT IN (SELECT row FROM settled WHERE is_known) AS is_news
        FROM {Facts} AS s WHERE {HasEntity}
        """,
        $"SELECT t.id_high AS entity, t.id_low AS version, t.known_at AS began, t.closed_at AS until FROM {table.Name} AS t WHERE {Counting}{NotAbsent}");

    /// <summary>Closes the versions that are over, now that the file's are stored; how many were stored before.</summary>
    public long Close()
    {
        scope.Execute($"CREATE OR REPLACE TEMP TABLE {Entities} AS SELECT DISTINCT coalesce(n.id_high, s.id_high) AS id_high FROM {Facts} AS s LEFT JOIN numbered AS n ON n.row = s.row");
        var closed = CloseStated();
        CloseFollowed();
        if (scope.Source.Absent == AbsenceRule.Ended)
        {
            new AbsentVersions(scope, table.Name).Fill(Entities);
        }

        scope.Execute($"INSERT INTO {VanishedRows.Touched} SELECT DISTINCT {StagedColumns.Account} FROM {Facts}; DROP TABLE {Entities}");
        return closed;
    }

    private string NotAbsent => AbsentVersions.Has(table.Name) ? " AND NOT t.absent" : "";

    private long CloseStated()
    {
        var until =
            $"""
            SELECT coalesce(n.id_high, s.id_high) AS id_high, coalesce(n.id_low, s.id_low) AS id_low, min(s.{StagedColumns.KnownUntil}) AS until
            FROM {Facts} AS s LEFT JOIN numbered AS n ON n.row = s.row WHERE s.{StagedColumns.KnownUntil} IS NOT NULL GROUP BY ALL
            """;
        var over = $"{Counting}{NotAbsent} AND t.id_high = u.id_high AND t.id_low = u.id_low AND t.closed_at > u.until";
        if (!scope.Any($"SELECT 1 FROM {table.Name} AS t, ({until}) AS u WHERE {over}"))
        {
            return 0;
        }

        var stored = scope.Connection.Scalar<long>($"SELECT count(*) FROM {table.Name} AS t, ({until}) AS u WHERE {over} AND t.import < {Import}", scope.Cancellation);
        scope.Execute($"UPDATE {table.Name} AS t SET closed_at = u.until, closed_by = {ClosedBy("u.until")} FROM ({until}) AS u WHERE {over}");
        return stored;
    }

    /// <summary>A version is over when the next one begins.</summary>
    private void CloseFollowed()
    {
        var next =
            $"""
            SELECT t.rowid AS id, t.closed_at, lead(t.known_at) OVER (PARTITION BY t.id_high ORDER BY t.known_at) AS next
            FROM {table.Name} AS t WHERE {Counting}{NotAbsent} AND t.id_high IN (SELECT id_high FROM {Entities})
            """;
        var over = $"SELECT id, next FROM ({next}) WHERE next < closed_at";
        if (scope.Any(over))
        {
            scope.Execute($"UPDATE {table.Name} AS t SET closed_at = o.next, closed_by = {ClosedBy("o.next")} FROM ({over}) AS o WHERE t.rowid = o.id");
        }
    }

    private string ClosedBy(string moment) => scope.ClosedBy(moment, "t.closed_by");
}
