using System.Globalization;
using Hale.DuckDb;

namespace Hale.Bench.Scale;

/// <summary>
/// Made-up accounts and events, always the same ones. A few accounts do much and most do little; an account has contacts in proportion to what it does,
/// of whom a few do most; what happens comes in the order of time, as a log does.
/// </summary>
internal sealed class ScaleData(int accounts, long events)
{
    public void Write(string folder)
    {
        using var database = DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "2GB", TempDirectory = Path.Combine(folder, "spill") });
        using var connection = database.Connect();
        connection.Execute($"COPY ({Accounts}) TO {DuckSql.Literal(Path.Combine(folder, "accounts.parquet"))} (FORMAT parquet)");
        connection.Execute($"COPY ({Events}) TO {DuckSql.Literal(Path.Combine(folder, "events.parquet"))} (FORMAT parquet)");
    }

    private string Accounts => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT 'A-' || lpad(CAST(k AS VARCHAR), 6, '0') AS account, DATE '2020-01-01' + CAST(hash(k) % 1000 AS INTEGER) AS signed_up
        FROM range({accounts}) AS r (k)
        """);

    // The account is the square of an even draw, so that how much one does falls with the root of its place.
    private string Events => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT
            'A-' || lpad(CAST(k AS VARCHAR), 6, '0') AS account,
            'U-' || k || '-' || CAST(floor(draw * draw * (4 + {events} * (sqrt((k + 1) / {accounts}) - sqrt(k / {accounts})) / 150)) AS BIGINT) AS contact,
            CASE WHEN kind < 40 THEN 'login' WHEN kind < 65 THEN 'report_viewed' WHEN kind < 75 THEN 'export' WHEN kind < 82 THEN 'feature_used'
                WHEN kind < 89 THEN 'comment' WHEN kind < 93 THEN 'invite' WHEN kind < 97 THEN 'purchase' ELSE 'ticket_opened' END AS event,
            make_timestamptz({ScaleTimes.Begin.Micros} + i * step + CAST(hash(i, 4) % step AS BIGINT)) AS moment,
            CASE WHEN kind BETWEEN 93 AND 96 THEN CAST(CAST(hash(i, 5) % 50000 AS BIGINT) / 100.0 AS DECIMAL(12, 2)) END AS amount,
            CASE WHEN kind < 75 THEN CAST(CAST(hash(i, 6) % 600 AS BIGINT) / 10.0 AS DECIMAL(12, 1)) END AS minutes,
            CASE WHEN kind BETWEEN 75 AND 81 THEN 'feature-' || (hash(i, 7) % 24) END AS feature
        FROM (
            SELECT
                i, {(ScaleTimes.End.Micros - ScaleTimes.Begin.Micros) / events} AS step, CAST(hash(i, 2) % 100 AS INTEGER) AS kind, (hash(i, 3) % 1000000) / 1e6 AS draw,
                CAST(floor({accounts} * power((hash(i, 1) % 1000000000) / 1e9, 2)) AS BIGINT) AS k
            FROM range({events}) AS r (i))
        """);
}
