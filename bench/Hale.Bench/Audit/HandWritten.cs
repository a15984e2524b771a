using Hale.DuckDb;

namespace Hale.Bench.Audit;

/// <summary>What somebody who knows SQL would write to know the AUC of a daily history.</summary>
internal static class HandWritten
{
    public static double Auc(AuditFiles files)
    {
        using var database = DuckDatabase.Open(new DuckOptions { Threads = Environment.ProcessorCount, ExternalAccess = true });
        using var connection = database.Connect();
        return connection.Scalar<double>(
            """
            WITH lost AS (SELECT account, min("churned on") AS day FROM read_csv($1) GROUP BY account),
            known AS (SELECT max(day) AS until FROM lost),
            monthly AS (
                SELECT s.account, min_by(s.health, s.date) AS health, min(s.date) AS date, any_value(l.day) AS lost
                FROM read_csv($2) s LEFT JOIN lost l USING (account)
                WHERE l.day IS NULL OR s.date < l.day
                GROUP BY s.account, date_trunc('month', s.date)),
            judged AS (SELECT health, coalesce(lost <= date + 90, false) AS gone FROM monthly, known WHERE date + 90 <= until),
            ranked AS (SELECT gone, rank() OVER (ORDER BY health DESC) + (count(*) OVER (PARTITION BY health) - 1) / 2.0 AS place FROM judged)
            SELECT (sum(place) FILTER (WHERE gone) - count(*) FILTER (WHERE gone) * (count(*) FILTER (WHERE gone) + 1) / 2.0)
                / (count(*) FILTER (WHERE gone) * count(*) FILTER (WHERE NOT gone))::DOUBLE
            FROM ranked
            """,
            files.Outcomes,
            files.Scores);
    }
}
