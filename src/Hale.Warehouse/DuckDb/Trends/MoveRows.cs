using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Trends.Books;
using Hale.Engine.Trends.Moves;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>Reads which accounts changed between two closes.</summary>
internal static class MoveRows
{
    private const string Counts =
        "SELECT kind, turn, count(*), coalesce(sum(revenue), 0), count(*) - count(revenue) FROM moves GROUP BY kind, turn ORDER BY kind, turn";

    private const int FirstAttribute = 18;

    public static MoveList Read(DuckConnection connection, MoveQuery query, CancellationToken cancellationToken)
    {
        var zone = StoredZone.Read(connection) ?? ProjectZone.Utc;
        RevenueTable.Create(connection, query.Before, query.FormerRevenue, cancellationToken);
        RevenueTable.Create(connection, query.After, query.Revenue, cancellationToken);
        var before = new CloseMembers(query.Before, query.Filter, query.FormerRevenue, zone);
        var after = new CloseMembers(query.After, query.Filter, query.Revenue, zone);
        for (var index = 0; index < query.Attributes.Count; index++)
        {
            var shown = new Breakdown.AttributeValue(query.Attributes[index]);
            before.Show(MoveSql.Column(index), shown);
            after.Show(MoveSql.Column(index), shown);
        }

        before.Create(connection, "members_before", query.After, cancellationToken);
        after.Create(connection, "members_after", null, cancellationToken);
        connection.Execute(MoveSql.Table(query), cancellationToken);
        return new MoveList(
            query,
            [.. connection.Rows(Counts, cancellationToken).Select(row => new MoveCount((MoveKind)row.Int64(0), (BandTurn)row.Int64(1), new BookCount(row.Int64(2), RevenueTable.Amount(row, 3), row.Int64(4))))],
            [.. connection.Rows(MoveSql.List(query), cancellationToken, query.Before.Number, query.After.Number, query.Limit ?? long.MaxValue).Select(row => Move(row, query, zone))]);
    }

    private static Move Move(DuckRow row, MoveQuery query, ProjectZone zone)
    {
        var kind = (MoveKind)row.Int64(2);
        return new Move(
            row.Text(0),
            row.IsNull(1) ? null : row.Text(1),
            kind,
            (BandTurn)row.Int64(3),
            kind == MoveKind.Entered ? null : Side(row, 4),
            kind == MoveKind.Left ? null : Side(row, 8),
            row.IsNull(12) ? null : RevenueTable.Amount(row, 12),
            kind is MoveKind.Entered or MoveKind.Left ? Absence(row) : null,
            [.. query.Attributes.Select((_, index) => ListedAccounts.Attribute(row, FirstAttribute + (3 * index), zone))]);
    }

    private static MoveSide Side(DuckRow row, int at) => new(
        (ScoreStatus)row.Int64(at), row.IsNull(at + 1) ? null : row.Double(at + 1), row.IsNull(at + 2) ? null : (int)row.Int64(at + 2), (int)row.Int64(at + 3));

    private static Absence Absence(DuckRow row) => new(
        row.Boolean(13),
        row.IsNull(14) ? null : row.Text(14),
        row.IsNull(15) ? null : LineageWords.All[row.Text(15)],
        row.IsNull(16) ? null : row.Text(16));
}
