using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Tables;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>Rows that correct others of their source: the corrected one no longer counts from when the correction is known, whichever of them comes first.</summary>
internal sealed class Corrections(LoadScope scope, IRowTable table)
{
    /// <summary>Whether rows of the source may correct others.</summary>
    public bool Any { get; } = scope.Source.Mapping.Supersedes.Count > 0;

    /// <summary>The halves of the identity of the row that a staged one corrects, to stand in a list of columns.</summary>
    public static string StagedColumnsSql(LoadScope scope)
    {
        if (scope.Source.Mapping.Supersedes.Count == 0)
        {
            return "";
        }

        var hash = $"md5_number(concat('id ', {RowHash.Text(StagedColumns.Supersedes)}, {RowHash.Text(scope.SourceText)}))";
        return $", CASE WHEN {StagedColumns.Supersedes} IS NOT NULL THEN {RowHash.High(hash)} END AS super_high, CASE WHEN {StagedColumns.Supersedes} IS NOT NULL THEN {RowHash.Low(hash)} END AS super_low";
    }

    /// <summary>A condition over a stored row <c>t</c>: it was closed by nothing but a correction, so that it is still what its file says.</summary>
    public string IsCorrected =>
        $"""
        (EXISTS (SELECT 1 FROM supersessions AS x WHERE x.source = t.source AND x.id_high = t.id_high AND x.id_low = t.id_low AND x.known_at = t.closed_at)
            AND NOT EXISTS (SELECT 1 FROM {table.Name} AS l WHERE l.source = t.source AND l.id_high = t.id_high AND l.id_low = t.id_low AND l.import > t.import))
        """;

    private static string Correcting => $"(SELECT * FROM {StageTable.Accepted} WHERE {StagedColumns.Supersedes} IS NOT NULL)";

    /// <summary>The same with those whose account is not known: that another row is wrong is known all the same.</summary>
    private string Speaking => scope.IsResolved
        ? $"(SELECT * FROM {Correcting} UNION ALL SELECT rowid AS row, * FROM staged AS s WHERE {StagedColumns.Supersedes} IS NOT NULL AND {StagedColumns.OwnId} IS NOT NULL AND {UnmatchedRecords.IsLost})"
        : Correcting;

    private string KnownAt => scope.IsResolved ? $"coalesce(s.{ResolvedColumns.SaidKnownAt}, {DuckSql.Literal(scope.Ledger.Now.Micros)})" : scope.KnownAtOf("s.");

    /// <summary>Turns away rows that correct themselves, alone or by way of others.</summary>
    public void TurnAwayCircular() => scope.Execute(
        $"""
        INSERT INTO turned_away
        WITH RECURSIVE edges AS (
            SELECT id_high AS high, id_low AS low, super_high, super_low FROM {Speaking}
            UNION
            SELECT by_high, by_low, id_high, id_low FROM supersessions WHERE source = {scope.SourceText}),
        walk AS (
            SELECT row, id_high, id_low, super_high, super_low FROM {Correcting}
            UNION
            SELECT w.row, w.id_high, w.id_low, e.super_high, e.super_low FROM walk AS w JOIN edges AS e ON e.high = w.super_high AND e.low = w.super_low)
        SELECT DISTINCT w.row, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat('the id "', s.{StagedColumns.OwnId}, '" supersedes "', s.{StagedColumns.Supersedes},
            CASE WHEN s.{StagedColumns.OwnId} = s.{StagedColumns.Supersedes} THEN '", which is itself' ELSE '", which supersedes it in turn' END)
        FROM walk AS w JOIN staged AS s ON s.rowid = w.row
        WHERE w.super_high = w.id_high AND w.super_low = w.id_low
        """);

    /// <summary>Records what the file's news correct, and closes what is corrected; true when something was.</summary>
    public bool Apply()
    {
        var import = DuckSql.Literal(scope.Ledger.Number());
        scope.Execute(
            $"""
            INSERT INTO supersessions (source, id_high, id_low, by_high, by_low, known_at, import)
            SELECT {scope.SourceText}, s.super_high, s.super_low, s.id_high, s.id_low, min({KnownAt}), {import}
            FROM {Speaking} AS s ANTI JOIN (SELECT row FROM settled WHERE is_known) AS d ON d.row = s.row
            ANTI JOIN supersessions AS x ON x.source = {scope.SourceText} AND x.id_high = s.super_high AND x.id_low = s.super_low AND x.by_high = s.id_high AND x.by_low = s.id_low AND x.known_at <= {KnownAt}
            GROUP BY ALL
            """);
        var over =
            $"""
            t.source = {scope.SourceText} AND t.id_high = x.id_high AND t.id_low = x.id_low AND t.closed_at > x.known_at AND t.closed_at > t.known_at
            """;
        var corrected = $"(SELECT id_high, id_low, min(known_at) AS known_at FROM supersessions WHERE source = {scope.SourceText} GROUP BY ALL) AS x";
        if (!scope.Any($"SELECT 1 FROM {table.Name} AS t, {corrected} WHERE {over}"))
        {
            return false;
        }

        scope.Execute(
            $"""
            INSERT INTO {VanishedRows.Touched} SELECT DISTINCT t.account FROM {table.Name} AS t, {corrected} WHERE {over};
            UPDATE {table.Name} AS t SET closed_at = x.known_at, closed_by = coalesce(t.closed_by, {import}) FROM {corrected} WHERE {over}
            """);
        return true;
    }
}
