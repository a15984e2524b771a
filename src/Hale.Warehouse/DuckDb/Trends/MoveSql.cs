using System.Globalization;
using Hale.DuckDb;
using Hale.Engine.Trends.Moves;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>The statements behind <see cref="MoveRows"/>. Nothing that a person wrote is in them but names of bands, as literals.</summary>
internal static class MoveSql
{
    /// <summary>The column of an attribute that is shown.</summary>
    public static string Column(int index) => string.Create(CultureInfo.InvariantCulture, $"k{index}");

    /// <summary>Makes the temporary table <c>moves</c> from the accounts of both closes.</summary>
    public static string Table(MoveQuery query)
    {
        var columns = string.Concat(Enumerable.Range(0, query.Attributes.Count).Select(index => $", CASE WHEN a.account IS NULL THEN b.{Column(index)} ELSE a.{Column(index)} END AS {Column(index)}"));
        return $"""
            CREATE OR REPLACE TEMP TABLE moves AS
            SELECT *, {Kind(query.DeadBand)} AS kind, {Turn(query)} AS turn
            FROM (
                SELECT coalesce(a.account, b.account) AS account, b.account IS NULL AS entered, a.account IS NULL AS gone, {Change(query)} AS change,
                    b.status AS status_before, b.value AS value_before, b.band AS band_before, b.scorecard AS scorecard_before,
                    a.status AS status_after, a.value AS value_after, a.band AS band_after, a.scorecard AS scorecard_after,
                    CASE WHEN a.account IS NULL THEN b.revenue ELSE a.revenue END AS revenue{columns}
                FROM members_after AS a FULL JOIN members_before AS b ON a.account = b.account
                WHERE coalesce(a.selected, b.selected))
            """;
    }

    /// <summary>Lists those that are not steady: $1 is the earlier close, $2 the later one, $3 how many of each kind at most.</summary>
    public static string List(MoveQuery query)
    {
        var columns = string.Concat(Enumerable.Range(0, query.Attributes.Count).Select(Column).Select(column => $", m.{column}.number, m.{column}.text, m.{column}.time"));
        return $"""
            SELECT m.account, n.name, m.kind, m.turn, m.status_before, m.value_before, m.band_before, m.scorecard_before, m.status_after, m.value_after, m.band_after, m.scorecard_after,
                m.revenue, l.account IS NOT NULL, l.excluded_by, g.kind, g.other, m.place{columns}
            FROM (
                SELECT *, row_number() OVER (PARTITION BY kind ORDER BY abs(change) DESC NULLS LAST, revenue DESC NULLS LAST, account) AS place
                FROM moves
                WHERE kind <> {Code(MoveKind.NoScore)} AND (kind <> {Code(MoveKind.Steady)} OR turn <> {Code(BandTurn.None)})) AS m
            LEFT JOIN (SELECT account, arg_max(name, (known_at, import, source)) AS name FROM accounts GROUP BY account) AS n ON n.account = m.account
            LEFT JOIN (SELECT run, account, excluded_by FROM run_left_out WHERE run IN ($1, $2)) AS l ON l.run = CASE WHEN m.entered THEN $1 WHEN m.gone THEN $2 END AND l.account = m.account
            LEFT JOIN (SELECT account, kind, min(other) AS other FROM run_lineage WHERE run = $2 GROUP BY account, kind) AS g
                ON g.account = m.account AND (m.entered AND g.kind = 'split' OR m.gone AND g.kind <> 'split')
            WHERE m.place <= $3
            ORDER BY m.kind, m.place
            """;
    }

    // Scores are stored as they are rounded, so the rounded difference is the difference of what is printed.
    private static string Change(MoveQuery query)
    {
        var (before, after) = (query.Before.Header.Outline, query.After.Header.Outline);
        var decimals = Math.Max(before.Decimals, after.Decimals).ToString(CultureInfo.InvariantCulture);
        return query.IsSameScale ? $"round((a.value - b.value) * {DuckSql.Literal((double)(after.ScaleTo - after.ScaleFrom) / 100)}, {decimals})" : "NULL::DOUBLE";
    }

    private static string Kind(decimal deadBand) =>
        $"""
        CASE WHEN entered THEN {Code(MoveKind.Entered)} WHEN gone THEN {Code(MoveKind.Left)}
            WHEN value_before IS NULL AND value_after IS NULL THEN {Code(MoveKind.NoScore)}
            WHEN value_after IS NULL THEN {Code(MoveKind.LostScore)} WHEN value_before IS NULL THEN {Code(MoveKind.GotScore)}
            WHEN change IS NULL OR change = 0 OR abs(change) < {DuckSql.Literal((double)deadBand)} THEN {Code(MoveKind.Steady)}
            WHEN change < 0 THEN {Code(MoveKind.Fell)} ELSE {Code(MoveKind.Rose)} END
        """;

    private static string Turn(MoveQuery query) => query.IsSameBands
        ? $"CASE WHEN band_after < band_before THEN {Code(BandTurn.Worse)} WHEN band_after > band_before THEN {Code(BandTurn.Better)} ELSE {Code(BandTurn.None)} END"
        : $"CASE WHEN {Name(query.Before, "band_before")} <> {Name(query.After, "band_after")} THEN {Code(BandTurn.Other)} ELSE {Code(BandTurn.None)} END";

    private static string Name(Engine.History.Run close, string band) => $"list_extract({DuckSql.TextList(close.Header.Outline.Bands.Select(one => one.Name))}, {band} + 1)";

    private static string Code<T>(T value)
        where T : struct, Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
