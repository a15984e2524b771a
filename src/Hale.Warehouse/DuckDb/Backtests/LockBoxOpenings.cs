using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Reads and writes <c>lock_box_openings</c>.</summary>
internal static class LockBoxOpenings
{
    public static void Note(DuckConnection connection, StoredBacktest stored, LockBoxOpening opening) => connection.Execute(
        "INSERT INTO lock_box_openings SELECT coalesce(max(opening), 0) + 1, $1, $2, $3, $4, $5, $6 FROM lock_box_openings",
        stored.Number, stored.Key.Score, stored.Key.DefinitionHash, opening.At.Micros, opening.By, opening.Reason);

    public static IReadOnlyList<NotedOpening> Read(DuckConnection connection, CancellationToken cancellationToken) =>
    [
        .. connection.Rows("SELECT opening, backtest, score, definition_hash, opened_by, reason, opened_at FROM lock_box_openings ORDER BY opening", cancellationToken)
            .Select(row => new NotedOpening(row.Int64(0), row.Int64(1), row.Text(2), row.Text(3), new LockBoxOpening(row.Text(4), row.Text(5), new Instant(row.Int64(6))))),
    ];
}
