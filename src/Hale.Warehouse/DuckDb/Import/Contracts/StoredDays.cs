using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>Keeps <c>source_days</c>: how many rows each day has, as that became known.</summary>
internal static class StoredDays
{
    /// <summary>No zone changes its day within a quarter of an hour, so that few days have to be looked up.</summary>
    private const string Quarter = "900000000";

    private static readonly DateOnly Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);
    private static readonly string Open = DuckSql.Literal(StoredClosings.Open);

    public static IEnumerable<(string Source, DayRows Rows)> Read(DuckConnection connection, CancellationToken cancellation) => connection.Rows(
        "SELECT source, day, known_at, rows FROM source_days ORDER BY source, day, known_at", cancellation)
        .Select(row => (row.Text(0), new DayRows(Epoch.AddDays((int)row.Int64(1)), new Instant(row.Int64(2)), row.Int64(3))));

    /// <summary>Counts the days of a source anew where its facts have changed, or have not been counted.</summary>
    public static void Renew(DuckConnection connection, SourceDefinition source, ProjectZone zone, bool isChanged, CancellationToken cancellation)
    {
        if (!isChanged && connection.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM source_days WHERE source = $1)", cancellation, source.Name))
        {
            return;
        }

        connection.Execute("DELETE FROM source_days WHERE source = $1", cancellation, source.Name);
        connection.Execute(
            $"""
            INSERT INTO source_days (source, day, known_at, rows)
            SELECT {DuckSql.Literal(source.Name)}, date_diff('day', DATE '1970-01-01', day), max(known_at), sum(rows)
            FROM (SELECT {LocalDay("occurred", zone)} AS day, known_at, {LocalDay("known", zone)} AS known_day, rows FROM ({Quarters(source)}))
            GROUP BY day, known_day
            HAVING sum(rows) <> 0
            ORDER BY ALL
            """,
            cancellation);
    }

    /// <summary>The rows by the quarters of an hour in which they occurred and became known, or were closed.</summary>
    private static string Quarters(SourceDefinition source)
    {
        var table = source.Mapping is RowMapping.Events ? "events" : "series";
        return $"""
            SELECT occurred_at // {Quarter} AS occurred, known_at // {Quarter} AS known, max(known_at) AS known_at, count(*) AS rows
            FROM {table} WHERE source = {DuckSql.Literal(source.Name)} AND closed_at > known_at GROUP BY ALL
            UNION ALL
            SELECT occurred_at // {Quarter}, closed_at // {Quarter}, max(closed_at), -count(*)
            FROM {table} WHERE source = {DuckSql.Literal(source.Name)} AND closed_at > known_at AND closed_at < {Open} GROUP BY occurred_at // {Quarter}, closed_at // {Quarter}
            """;
    }

    private static string LocalDay(string quarter, ProjectZone zone) => $"CAST(timezone({DuckSql.Literal(zone.Name)}, make_timestamptz({quarter} * {Quarter})) AS DATE)";
}
