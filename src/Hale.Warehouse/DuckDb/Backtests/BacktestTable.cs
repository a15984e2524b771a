using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Warehouse.DuckDb.History;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Reads and writes rows of <c>backtests</c>.</summary>
internal static class BacktestTable
{
    private const string Columns =
        """
        backtest, score, definition_hash, basis, rules, known, inputs_fingerprint, columns, flow, totals, locked_from, delay_days, reconstructed, memory, started_at, finished_at, outline,
        (SELECT coalesce(sum(observations), 0) FROM backtest_moments AS m WHERE m.backtest = b.backtest),
        (SELECT count(*) FROM lock_box_openings AS o WHERE o.backtest = b.backtest)
        """;

    private const string SameKey = "score = $1 AND definition_hash = $2 AND basis = $3 AND known = $4 AND inputs_fingerprint = $5";

    private const string Insertion =
        """
        INSERT INTO backtests (
            backtest, score, definition_hash, definition, outline, basis, rules, known, inputs_fingerprint, columns, flow, totals, locked_from, delay_days, reconstructed, memory, started_at, version)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        """;

    /// <summary>The backtests of a score, or of all, the newest first.</summary>
    public static IReadOnlyList<StoredBacktest> All(DuckConnection connection, string? score, CancellationToken cancellationToken)
    {
        var rows = connection.Rows($"SELECT {Columns} FROM backtests AS b ORDER BY backtest DESC", cancellationToken);
        List<StoredBacktest> all = [.. rows.Select(Read)];
        var history = new LockBoxHistory(all);
        return [.. all.Where(one => score is null || one.Key.Score == score).Select(one => Today(connection, one with { Header = Counted(one, all) }, history))];
    }

    /// <summary>A backtest by its number; null when there is none.</summary>
    public static StoredBacktest? Numbered(DuckConnection connection, long number, CancellationToken cancellationToken) =>
        All(connection, null, cancellationToken).FirstOrDefault(one => one.Number == number);

    public static ScoreOutline Outline(DuckConnection connection, long number) => RunJson.Outline(connection.Scalar<string>("SELECT outline FROM backtests WHERE backtest = $1", number)!);

    /// <summary>The newest with a key, completed or not; null when there is none.</summary>
    public static long? Find(DuckConnection connection, BacktestKey key, bool isComplete, CancellationToken cancellationToken) => connection
        .Rows(
            $"SELECT backtest FROM backtests WHERE {SameKey} AND (finished_at IS NOT NULL) = $6 ORDER BY backtest DESC LIMIT 1",
            cancellationToken, key.Score, key.DefinitionHash, key.Basis, key.Known.Micros, key.InputsFingerprint, isComplete)
        .Select(row => (long?)row.Int64(0))
        .FirstOrDefault();

    public static long Insert(DuckConnection connection, BacktestBeginning beginning)
    {
        var key = beginning.Key;
        var number = connection.Scalar<long>("SELECT coalesce(max(backtest), 0) + 1 FROM backtests");
        connection.Execute(
            Insertion,
            number,
            key.Score,
            key.DefinitionHash,
            beginning.Definition,
            RunJson.Write(beginning.Outline),
            key.Basis,
            BacktestJson.Write(StoredRules.Of(beginning.Rules)),
            key.Known.Micros,
            key.InputsFingerprint,
            BacktestJson.Write(beginning.Columns),
            BacktestJson.Write(beginning.Flow),
            BacktestJson.Write(beginning.Totals),
            beginning.LockedFrom is { } locked ? locked.Micros : DuckValue.Null,
            beginning.DelayDays is { } delay ? (long)delay : DuckValue.Null,
            beginning.ReconstructedShare,
            beginning.Memory,
            beginning.StartedAt.Micros,
            beginning.Version);
        return number;
    }

    public static void Complete(DuckConnection connection, long number, Instant finishedAt) =>
        connection.Execute("UPDATE backtests SET finished_at = $2 WHERE backtest = $1", number, finishedAt.Micros);

    /// <summary>What an unfinished backtest is settled to keep back when it is gone on with: since it was begun, another one may have settled that.</summary>
    public static void Resettle(DuckConnection connection, long number, BacktestBeginning beginning) => connection.Execute(
        "UPDATE backtests SET locked_from = $2, totals = $3 WHERE backtest = $1", number, beginning.LockedFrom is { } locked ? locked.Micros : DuckValue.Null, BacktestJson.Write(beginning.Totals));

    /// <summary>Since it was begun, its lock-box may have been looked into: what was read is kept back no more.</summary>
    private static StoredBacktest Today(DuckConnection connection, StoredBacktest backtest, LockBoxHistory history)
    {
        var from = history.LockedFrom(backtest);
        var today = backtest with { Header = backtest.Header with { LockedFrom = from }, ReadFrom = history.ReadFrom(backtest.Key.Score) };
        return from == backtest.BegunLockedFrom || from is not { } moved ? today : today with { Totals = Recounted(connection, backtest, moved) };
    }

    private static BacktestTotals Recounted(DuckConnection connection, StoredBacktest backtest, Instant from)
    {
        var counted = connection.Rows(
            "SELECT count(*) FILTER (as_of >= $2), count(*) FILTER (as_of < $2 AND until_at > $2) FROM backtest_rows WHERE backtest = $1", CancellationToken.None, backtest.Number, from.Micros)[0];
        return backtest.Totals with { Locked = counted.Int64(0), Between = counted.Int64(1) };
    }

    /// <summary>How many different definitions, of whatever score of the project, were held against outcomes of the same time, and in how many combinations with rules of observing.</summary>
    private static BacktestHeader Counted(StoredBacktest backtest, IReadOnlyList<StoredBacktest> all)
    {
        List<BacktestKey> tries =
        [
            .. all.Where(other => other.Totals.OutcomesFrom < backtest.Totals.OutcomesUntil && other.Totals.OutcomesUntil > backtest.Totals.OutcomesFrom).Select(other => other.Key),
            backtest.Key,
        ];
        return backtest.Header with
        {
            Tried = tries.Select(key => key.DefinitionHash).Distinct(StringComparer.Ordinal).Count(),
            Tries = tries.Select(key => (key.DefinitionHash, key.Basis)).Distinct().Count(),
        };
    }

    private static StoredBacktest Read(DuckRow row)
    {
        var (columns, key) = (BacktestJson.Columns(row.Text(7)), new BacktestKey(row.Text(1), row.Text(2), row.Text(3), new Instant(row.Int64(5)), row.Text(6)));
        var header = new BacktestHeader(row.Int64(0), key.Score, key.DefinitionHash, BacktestJson.Rules(row.Text(4)).Read(), key.Known, key.InputsFingerprint, new Instant(row.Int64(14)))
        {
            Flow = BacktestJson.Flow(row.Text(8)),
            LockedFrom = Moment(row, 10),
            DelayDays = row.IsNull(11) ? null : (int)row.Int64(11),
            ReconstructedShare = row.Double(12),
            Memory = row.IsNull(13) ? null : row.Text(13),
            UndatedMeasures = [.. columns.Measures.Where(measure => measure.Undated).Select(measure => measure.Label).Distinct(StringComparer.Ordinal)],
        };
        return new StoredBacktest(header, key, BacktestJson.Totals(row.Text(9)), Moment(row, 15), row.Int64(17), (int)row.Int64(18)) { Columns = columns, BegunLockedFrom = header.LockedFrom };
    }

    private static Instant? Moment(DuckRow row, int column) => row.IsNull(column) ? null : new Instant(row.Int64(column));
}
