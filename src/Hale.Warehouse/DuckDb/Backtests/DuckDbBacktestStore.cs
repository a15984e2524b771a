using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Backtests in DuckDB. One is written at a time; reading goes on meanwhile.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbBacktestStore(DuckDbSession session) : IBacktestStore, IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    public Task<IReadOnlyList<StoredBacktest>> ListAsync(string? score, CancellationToken cancellationToken) =>
        WithAsync(connection => BacktestTable.All(connection, score, cancellationToken), cancellationToken);

    public Task<StoredBacktest?> FindAsync(BacktestKey key, CancellationToken cancellationToken) => WithAsync(
        connection => BacktestTable.Find(connection, key, isComplete: true, cancellationToken) is { } number ? BacktestTable.Numbered(connection, number, cancellationToken) : null,
        cancellationToken);

    public async Task<IBacktestWriter> BeginAsync(BacktestBeginning beginning, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await EngineFaults.RunAsync(() => DuckDbBacktestWriter.Begin(session.Connect(), beginning, () => _writing.Release()), cancellationToken);
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    public Task<Backtest> ReadAsync(long number, LockBoxOpening? opening, CancellationToken cancellationToken) => WithAsync(
        connection =>
        {
            if (BacktestTable.Numbered(connection, number, cancellationToken) is not { IsComplete: true } stored)
            {
                throw new KeyNotFoundException(FormattableString.Invariant($"there is no completed backtest {number}"));
            }

            if (opening is not null)
            {
                LockBoxOpenings.Note(connection, stored, opening);
            }

            return new BacktestReading(connection, stored, opening is not null).Read(cancellationToken);
        },
        cancellationToken);

    public Task<IReadOnlyList<NotedOpening>> OpeningsAsync(CancellationToken cancellationToken) => WithAsync(connection => LockBoxOpenings.Read(connection, cancellationToken), cancellationToken);

    public Task<IReadOnlyDictionary<string, Instant>> VisibleSinceAsync(string score, Instant until, CancellationToken cancellationToken) => WithAsync<IReadOnlyDictionary<string, Instant>>(
        connection => connection.Rows(
            """
            SELECT s.account, min(greatest(r.as_of, r.finished_at))
            FROM runs AS r JOIN run_scores AS s ON s.run = r.run
            WHERE r.score = $1 AND r.kind <> 'shadow' AND greatest(r.as_of, r.finished_at) <= $2
            GROUP BY s.account
            """,
            cancellationToken, score, until.Micros).ToDictionary(row => row.Text(0), row => new Instant(row.Int64(1)), StringComparer.Ordinal),
        cancellationToken);

    public void Dispose() => _writing.Dispose();

    private Task<T> WithAsync<T>(Func<DuckConnection, T> work, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return work(connection);
        },
        cancellationToken);
}
