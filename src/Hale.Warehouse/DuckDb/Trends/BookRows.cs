using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Trends.Books;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>Reads the accounts and the revenue of a close by band.</summary>
internal static class BookRows
{
    /// <summary>More different numbers than these are grouped by their quartiles.</summary>
    private const int MostNumbers = 12;

    public static Book Read(DuckConnection connection, BookQuery query, CancellationToken cancellationToken)
    {
        var zone = StoredZone.Read(connection) ?? ProjectZone.Utc;
        RevenueTable.Create(connection, query.Close, query.Revenue, cancellationToken);
        var members = new CloseMembers(query.Close, query.Filter, query.Revenue, zone);
        for (var index = 0; index < query.By.Count; index++)
        {
            members.Show(Column(index), query.By[index]);
        }

        members.Create(connection, "members", later: null, cancellationToken);
        var reading = new LineReading(connection, query.Close.Header.Outline.Bands.Count, cancellationToken);
        var segments = query.By.SelectMany((by, index) => Segments(connection, reading, by, Column(index), zone, cancellationToken));
        return new Book(query, reading.All(), [.. segments]);
    }

    private static string Column(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"b{index}");

    private static IEnumerable<BookSegment> Segments(
        DuckConnection connection, LineReading reading, Breakdown by, string column, ProjectZone zone, CancellationToken cancellationToken)
    {
        var spread = connection.Rows(
            $"SELECT count(DISTINCT {column}.number), quantile_disc({column}.number, 0.25), quantile_disc({column}.number, 0.5), quantile_disc({column}.number, 0.75) FROM members WHERE selected",
            cancellationToken)[0];
        var key = spread.Int64(0) > MostNumbers
            ? $"CASE WHEN {column}.number IS NOT NULL THEN {string.Join(" + ", Enumerable.Range(1, 3).Select(quarter => $"CAST({column}.number > {DuckSql.Literal(spread.Double(quarter))} AS DOUBLE)"))} END"
            : $"{column}.number";
        return reading.Segments(by, column, key, zone);
    }
}
