using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb;

namespace Hale.Bench.Scale;

/// <summary>
/// The best single query that was found for the twenty values as of one moment, over the same stored table and with the same conditions on time. It reads the
/// events once for each reach: one read of all of them with a filter for every value took 1.7 times as long.
/// </summary>
internal static class HandWritten
{
    private static readonly Instant End = ScaleTimes.End;

    /// <summary>The values in this order, after the account; the mean and the days since a moment are left to the reader.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "logins_7d", "users_7d", "logins_28d", "reports_28d", "session_28d", "users_28d", "user_days_28d", "active_days_28d", "logins_90d", "exports_90d", "tickets_90d",
        "large_spend_90d", "readers_90d", "features_90d", "active_days_90d", "purchases_1y", "invites_1y", "spend_1y", "last_feature", "quiet_for",
    ];

    /// <summary>The statement.</summary>
    public static string Sql => $"""
        SELECT
            a.account,
            coalesce(w.logins, 0), coalesce(w.users, 0),
            coalesce(m.logins, 0), coalesce(m.reports, 0), m.minutes, coalesce(m.users, 0), coalesce(m.user_days, 0), coalesce(m.days, 0),
            coalesce(q.logins, 0), coalesce(q.exports, 0), coalesce(q.tickets, 0), coalesce(q.large, 0), coalesce(q.readers, 0), coalesce(q.features, 0), coalesce(q.days, 0),
            coalesce(y.purchases, 0), coalesce(y.invites, 0), coalesce(y.spend, 0), y.feature,
            ({DuckSql.Literal(End.Micros)} - t.last) / 86400000000
        FROM (SELECT DISTINCT account FROM accounts) AS a
        LEFT JOIN (
            SELECT account, count(*) FILTER (WHERE event = 'login') AS logins, count(DISTINCT contact) AS users
            FROM events WHERE {Within("7d")} GROUP BY account) AS w ON w.account = a.account
        LEFT JOIN (
            SELECT
                account, count(*) FILTER (WHERE event = 'login') AS logins, count(*) FILTER (WHERE event = 'report_viewed') AS reports,
                sum(p_minutes) FILTER (WHERE event IN ('login', 'report_viewed')) / count(p_minutes) FILTER (WHERE event IN ('login', 'report_viewed')) AS minutes,
                count(DISTINCT contact) AS users, count(DISTINCT (contact, day)) FILTER (WHERE contact IS NOT NULL) AS user_days, count(DISTINCT day) AS days
            FROM events WHERE {Within("28d")} GROUP BY account) AS m ON m.account = a.account
        LEFT JOIN (
            SELECT
                account, count(*) FILTER (WHERE event = 'login') AS logins, count(*) FILTER (WHERE event = 'export') AS exports, count(*) FILTER (WHERE event = 'ticket_opened') AS tickets,
                sum(p_amount) FILTER (WHERE event = 'purchase' AND p_amount > 100) AS large,
                count(DISTINCT contact) FILTER (WHERE event IN ('login', 'report_viewed') AND p_minutes > 5) AS readers,
                count(DISTINCT p_feature) FILTER (WHERE event = 'feature_used') AS features,
                count(DISTINCT day) FILTER (WHERE event IN ('login', 'report_viewed')) AS days
            FROM events WHERE {Within("90d")} AND event IN ('login', 'report_viewed', 'export', 'ticket_opened', 'purchase', 'feature_used') GROUP BY account) AS q ON q.account = a.account
        LEFT JOIN (
            SELECT
                account, count(*) FILTER (WHERE event = 'purchase') AS purchases, count(*) FILTER (WHERE event = 'invite') AS invites, sum(p_amount) FILTER (WHERE event = 'purchase') AS spend,
                arg_max(p_feature, (occurred_at, id_high, id_low)) FILTER (WHERE event = 'feature_used') AS feature
            FROM events WHERE {Within("1y")} AND event IN ('purchase', 'invite', 'feature_used') GROUP BY account) AS y ON y.account = a.account
        LEFT JOIN (SELECT account, max(occurred_at) AS last FROM events WHERE {Before} AND event = 'login' GROUP BY account) AS t ON t.account = a.account
        """;

    private static string Before => $"occurred_at < {DuckSql.Literal(End.Micros)} AND known_at <= {DuckSql.Literal(End.Micros)}";

    /// <summary>Reads every row of its result.</summary>
    public static void Drain(DuckDbSession session)
    {
        using var connection = session.Connect();
        using var result = connection.Query(Sql);
        while (result.Read(out _))
        {
            // The rows are looked at by nobody.
        }
    }

    private static string Within(string length) => Period.TryParse(length, out var period)
        ? $"{Before} AND occurred_at >= {DuckSql.Literal(period.StartBefore(End, ScaleTimes.Zone).Micros)}"
        : throw new ArgumentException($"`{length}` is no window", nameof(length));
}
