using System.Globalization;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Bench.Trends;

/// <summary>Month-ends of many accounts, made in the engine: scores that wander, five attributes in three versions each, five kept metrics.</summary>
internal static class MadeHistory
{
    private static readonly ScoreOutline Outline = new(
        "health", "Health", null, 0, 100, 1, "away from zero", [new OutlineBand("red", 0), new OutlineBand("yellow", 50), new OutlineBand("green", 75)], 0, [new OutlineScorecard("all", "All", [], [])]);

    public static IReadOnlyList<Run> Make(DuckConnection connection, int accounts, int closes)
    {
        var days = Enumerable.Range(0, closes).Select(month => new DateOnly(2023, 1, 1).AddMonths(month + 1).AddDays(-1)).ToList();
        connection.Execute($"INSERT INTO accounts (account, source, name, known_at, import, made) SELECT {Account}, 'crm', 'Company ' || i, 0, 1, FALSE FROM range({DuckSql.Literal((long)accounts)}) AS r(i)");
        foreach (var (attribute, number, text) in new[] { ("industry", "NULL", "'industry ' || hash(i) % 12"), ("owner", "NULL", "'owner ' || hash(i, v) % 40"), ("plan", "NULL", "'plan ' || hash(i, v, 1) % 4"), ("seats", "1 + hash(i, v, 2) % 500", "NULL"), ("arr", "100 * (1 + hash(i, v, 3) % 900)", "NULL") })
        {
            connection.Execute(
                $"INSERT INTO attributes (account, attribute, source, valid_from, known_at, number, text, import) SELECT {Account}, {DuckSql.Literal(attribute)}, 'crm', v * 300 * 86400000000 + 1640995200000000, v * 300 * 86400000000 + 1640995200000000, {number}, {text}, 1 FROM range({DuckSql.Literal((long)accounts)}) AS r(i), range(3) AS s(v)");
        }

        return [.. days.Select((day, index) => Close(connection, accounts, index + 1, day))];
    }

    private const string Account = "'A-' || lpad(CAST(i AS VARCHAR), 7, '0')";

    private static Run Close(DuckConnection connection, int accounts, long number, DateOnly day)
    {
        var (run, rows) = (DuckSql.Literal(number), $"range({DuckSql.Literal((long)accounts)}) AS r(i)");
        connection.Execute(
            $"""
            INSERT INTO run_scores (run, account, scorecard, status, computed, value, band, coverage, low, high)
            SELECT {run}, account, 0, CASE WHEN value IS NULL THEN 1 ELSE 0 END, value, value, CASE WHEN value < 50 THEN 0 WHEN value < 75 THEN 1 WHEN value IS NOT NULL THEN 2 END, 0.9, value, value
            FROM (SELECT {Account} AS account, CASE WHEN hash(i, {run}, 7) % 50 > 0 THEN round(60 + 30 * sin(i + {run} / 3.0) + (hash(i, {run}) % 100) / 10.0, 1) END AS value FROM {rows} WHERE hash(i, 9) % 20 < 10 + {run})
            """);
        connection.Execute(
            $"INSERT INTO run_metrics (run, account, metric, missing, number) SELECT {run}, {Account}, m, 0, 100 * (1 + hash(i, m) % 900) FROM {rows}, range(5) AS t(m) WHERE hash(i, 9) % 20 < 10 + {run}");
        var label = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var header = new RunHeader(ProjectZone.Utc.Close(day), label, "abc", "{}", Outline, ["arr", "b", "c", "d", "e"], "inputs", new Instant(0), "0");
        return new Run(number, header, new RunCounts(accounts, accounts, 0, 0, [0, 0, 0]), new Instant(0));
    }
}
