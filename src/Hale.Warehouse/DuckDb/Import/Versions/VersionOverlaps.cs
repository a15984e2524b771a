using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>
/// Versions of one thing that cannot both have been believed: the one that came later is turned away. A version without a stated end is over when the next one begins; so is a stored
/// one whose end is where another begins.
/// </summary>
internal sealed class VersionOverlaps(LoadScope scope)
{
    private const string Open = "9223372036854775807";

    /// <summary>Turns them away.</summary>
    /// <param name="staged">A query of the file's versions: <c>row</c>, <c>entity</c>, <c>version</c>, <c>began</c>, <c>until</c>, <c>shown</c>, <c>is_news</c>.</param>
    /// <param name="stored">A query of the stored ones that count at some moment: <c>entity</c>, <c>version</c>, <c>began</c>, <c>until</c>.</param>
    public void TurnAway(string staged, string stored)
    {
        scope.Execute($"CREATE OR REPLACE TEMP TABLE stated AS {staged}");
        scope.Execute(
            $"""
            INSERT INTO turned_away
            WITH others AS (
                SELECT entity, version, min(row) AS row, any_value(began) AS began, min(until) AS until
                FROM (
                    SELECT entity, version, row, began, until FROM stated
                    UNION ALL
                    SELECT entity, version, -1, began, CASE WHEN until = {Open} OR until IN (SELECT o.began FROM ({stored}) AS o WHERE o.entity = t.entity) THEN NULL ELSE until END
                    FROM ({stored}) AS t WHERE entity IN (SELECT entity FROM stated))
                GROUP BY entity, version)
            SELECT s.row, {DuckSql.Literal(RefusalCodes.IdConflict)}, concat(any_value(s.shown), ' was believed in two ways at once: here ', any_value({Span("s")}), ', and ',
                CASE WHEN min(o.row) < 0 THEN 'as is stored already ' ELSE 'earlier in this file ' END, arg_min({Span("o")}, o.row))
            FROM stated AS s JOIN others AS o ON o.entity = s.entity AND o.version <> s.version AND o.row < s.row
            WHERE s.is_news AND (s.began = o.began OR (s.began < o.began AND s.until > o.began) OR (o.began < s.began AND o.until > s.began))
            GROUP BY s.row
            """);
        scope.Execute("DROP TABLE stated");
    }

    private static string Span(string alias) =>
        $"concat('from ', {Times.Text(alias + ".began")}, CASE WHEN {alias}.until IS NULL THEN ' on' ELSE concat(' to ', {Times.Text(alias + ".until")}) END)";
}
