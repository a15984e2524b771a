using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Engine.Trends;
using Hale.Engine.Trends.Books;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>Counts which accounts went from where to where between two closes.</summary>
internal static class TransitionRows
{
    private const string Sql =
        """
        SELECT b.account IS NOT NULL, b.band, a.account IS NOT NULL, a.band, count(*),
            coalesce(sum(b.revenue), 0), count(b.account) - count(b.revenue), coalesce(sum(a.revenue), 0), count(a.account) - count(a.revenue)
        FROM (SELECT * FROM members_before WHERE selected) AS b FULL JOIN (SELECT * FROM members_after WHERE selected) AS a ON a.account = b.account
        GROUP BY ALL
        ORDER BY 1, 2, 3, 4
        """;

    public static IReadOnlyList<Transition> Read(DuckConnection connection, BookQuery before, BookQuery after, CancellationToken cancellationToken)
    {
        var zone = StoredZone.Read(connection) ?? ProjectZone.Utc;
        RevenueTable.Create(connection, before.Close, before.Revenue, cancellationToken);
        RevenueTable.Create(connection, after.Close, after.Revenue, cancellationToken);
        new CloseMembers(before.Close, before.Filter, before.Revenue, zone).Create(connection, "members_before", after.Close, cancellationToken);
        new CloseMembers(after.Close, after.Filter, after.Revenue, zone).Create(connection, "members_after", null, cancellationToken);
        return [.. connection.Rows(Sql, cancellationToken).Select(row => new Transition(
            Place(row, 0, before.Close),
            Place(row, 2, after.Close),
            new BookCount(row.Int64(4), RevenueTable.Amount(row, 5), row.Int64(6)),
            new BookCount(row.Int64(4), RevenueTable.Amount(row, 7), row.Int64(8))))];
    }

    private static Place Place(DuckRow row, int at, Run close) =>
        !row.Boolean(at) ? new Place.Outside()
        : row.IsNull(at + 1) ? new Place.NoScore()
        : new Place.InBand(close.Header.Outline.Bands[(int)row.Int64(at + 1)].Name);
}
