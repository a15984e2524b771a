using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Trends.Books;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>Adds up the temporary table <c>members</c>.</summary>
internal sealed class LineReading(DuckConnection connection, int bands, CancellationToken cancellationToken)
{
    private const string Counts = "band, status, count(*), coalesce(sum(revenue), 0), count(*) - count(revenue)";

    private const string Quarters =
        "count(value), quantile_disc(value, 0.25), quantile_disc(value, 0.5), quantile_disc(value, 0.75), count(*) FILTER (WHERE status <> 4), "
        + "quantile_disc(coverage, 0.25) FILTER (WHERE status <> 4), quantile_disc(coverage, 0.5) FILTER (WHERE status <> 4), quantile_disc(coverage, 0.75) FILTER (WHERE status <> 4)";

    /// <summary>All accounts.</summary>
    public BookLine All()
    {
        var counts = connection.Rows($"SELECT {Counts} FROM members WHERE selected GROUP BY band, status ORDER BY band, status", cancellationToken);
        return Line(counts, 0, connection.Rows($"SELECT {Quarters} FROM members WHERE selected", cancellationToken)[0], 0);
    }

    /// <summary>The accounts by the value of a column.</summary>
    /// <param name="by">What the column holds.</param>
    /// <param name="column">The column.</param>
    /// <param name="key">What tells its numbers apart.</param>
    /// <param name="zone">The zone in which a day begins.</param>
    public IEnumerable<BookSegment> Segments(Breakdown by, string column, string key, ProjectZone zone)
    {
        var keys = $"{key}, {column}.text, {column}.time";
        var counts = connection.Rows($"SELECT {keys}, {Counts} FROM members WHERE selected GROUP BY {keys}, band, status ORDER BY band, status", cancellationToken)
            .ToLookup(Key);
        var quarters = connection.Rows(
            $"SELECT {keys}, min({column}.number), max({column}.number), {Quarters} FROM members WHERE selected GROUP BY {keys} ORDER BY 1 NULLS LAST, 2 NULLS LAST, 3 NULLS LAST", cancellationToken);
        return quarters.Select(row => new BookSegment(by, Value(row, 3), Value(row, 4), Line([.. counts[Key(row)]], 3, row, 5)));

        Value Value(DuckRow row, int number) => row.IsNull(number) ? ListedAccounts.Attribute(row, 0, zone) : Core.Values.Value.Of(row.Double(number));
    }

    private static (object?, object?, object?) Key(DuckRow row) => (row.Value(0), row.Value(1), row.Value(2));

    private BookLine Line(IReadOnlyList<DuckRow> counts, int at, DuckRow quarters, int quartersAt)
    {
        var byBand = new BookCount[bands];
        var unscored = new List<KeyValuePair<ScoreStatus, BookCount>>();
        foreach (var row in counts)
        {
            var count = new BookCount(row.Int64(at + 2), RevenueTable.Amount(row, at + 3), row.Int64(at + 4));
            if (row.IsNull(at))
            {
                unscored.Add(KeyValuePair.Create((ScoreStatus)row.Int64(at + 1), count));
            }
            else
            {
                byBand[row.Int64(at)] += count;
            }
        }

        return new BookLine(byBand, unscored, Of(quarters, quartersAt), Of(quarters, quartersAt + 4));
    }

    private static Quartiles? Of(DuckRow row, int at) => row.Int64(at) == 0 ? null : new Quartiles(row.Double(at + 1), row.Double(at + 2), row.Double(at + 3));
}
