using System.Globalization;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Lists accounts of a run.</summary>
internal static class ListedAccounts
{
    private const int FirstAttribute = 14;

    public static IReadOnlyList<ListedAccount> Read(DuckConnection connection, Run run, AccountQuery query, CancellationToken cancellationToken)
    {
        var zone = StoredZone.Read(connection) ?? ProjectZone.Utc;
        var sql = new AccountListSql(run, query, zone);
        return [.. connection.Rows(sql.Text, cancellationToken, sql.Parameters).Select(row => Account(row, run, query.Attributes.Count, zone))];
    }

    private static ListedAccount Account(DuckRow row, Run run, int attributes, ProjectZone zone) => new(
        row.Text(0),
        row.Value(1) as string,
        (ScoreStatus)row.Int64(2),
        Number(row, 3),
        Number(row, 8),
        row.IsNull(10) ? row.Value(13) as string : run.Header.Outline.Scorecards[(int)row.Int64(9)].Overrides[(int)row.Int64(10)].Kind,
        row.IsNull(4) ? null : (int)row.Int64(4),
        row.Double(5),
        Number(row, 6),
        Number(row, 7),
        [.. Enumerable.Range(0, attributes).Select(index => Attribute(row, FirstAttribute + (3 * index), zone))])
    {
        BandLabel = row.IsNull(11) ? null : row.Text(11),
        Compared = Number(row, 12),
    };

    /// <summary>An attribute from its number, text and time, in that order from a column on.</summary>
    public static Value Attribute(DuckRow row, int column, ProjectZone zone) =>
        !row.IsNull(column) ? Value.Of(row.Double(column))
        : !row.IsNull(column + 1) ? Value.Of(row.Text(column + 1))
        : !row.IsNull(column + 2) ? Value.Of(Time(new Instant(row.Int64(column + 2)), zone))
        : Value.MissingFor(MissingReason.NoData);

    // Dates are stored as the start of their day.
    private static string Time(Instant instant, ProjectZone zone) => zone.StartOfDay(zone.DayOf(instant)) == instant
        ? zone.DayOf(instant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : instant.ToString();

    private static double? Number(DuckRow row, int column) => row.IsNull(column) ? null : row.Double(column);
}
