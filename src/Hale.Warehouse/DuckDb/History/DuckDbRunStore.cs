using Hale.Core.Lineage;
using Hale.Core.Paths;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>The history of scores in DuckDB. One run is written at a time; reading goes on meanwhile.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbRunStore(DuckDbSession session) : IRunStore, IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    public async Task<IRunWriter> BeginRunAsync(RunHeader header, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await EngineFaults.RunAsync(() => DuckDbRunWriter.Begin(session.Connect(), header, () => _writing.Release()), cancellationToken);
        }
        catch
        {
            _writing.Release();
            throw;
        }
    }

    public Task<Run?> FindAsync(string score, Instant? notAfter, CancellationToken cancellationToken) =>
        ReadAsync(connection => RunTable.Find(connection, score, notAfter, cancellationToken), cancellationToken);

    public Task<Run?> NewestAsync(string score, RunKind kind, Instant? notAfter, CancellationToken cancellationToken) =>
        ReadAsync(connection => RunTable.Newest(connection, score, kind, notAfter, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Run>> RunsAsync(string? score, Instant? since, CancellationToken cancellationToken) =>
        ReadAsync(connection => RunTable.All(connection, score, since, cancellationToken), cancellationToken);

    public IAsyncEnumerable<NodeRecord> NodesAsync(Run run, CancellationToken cancellationToken) => RunRecords.NodesAsync(session, run.Number, cancellationToken);

    public IAsyncEnumerable<MetricRecord> MetricsAsync(Run run, CancellationToken cancellationToken) => RunRecords.MetricsAsync(session, run.Number, cancellationToken);

    public Task<Close?> CloseAsync(CloseQuery query, CancellationToken cancellationToken) =>
        ReadAsync(connection => CloseRuns.Find(connection, query, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<Close>> ClosesToRepeatAsync(Run run, CancellationToken cancellationToken) =>
        ReadAsync(connection => CloseRuns.ToRepeat(connection, run, cancellationToken), cancellationToken);

    public Task<IReadOnlyDictionary<string, PathState>> PathStatesAsync(long run, string first, string last, CancellationToken cancellationToken) =>
        ReadAsync(connection => PathRows.Range(connection, run, first, last, cancellationToken), cancellationToken);

    public Task<double?> ValueAsync(long run, string account, CancellationToken cancellationToken) => ReadAsync(
        connection => connection.Rows("SELECT value FROM run_scores WHERE run = $1 AND account = $2 AND value IS NOT NULL", cancellationToken, run, account)
            .Select(row => (double?)row.Double(0)).FirstOrDefault(),
        cancellationToken);

    public Task<IReadOnlyList<string>> ScoresAsync(CancellationToken cancellationToken) => ReadAsync(
        connection => TextsOf(connection.Rows("SELECT DISTINCT score FROM runs ORDER BY score", cancellationToken)), cancellationToken);

    public Task<IReadOnlyList<string>> AttributesAsync(CancellationToken cancellationToken) => ReadAsync(
        connection => TextsOf(connection.Rows("SELECT DISTINCT attribute FROM attributes ORDER BY attribute", cancellationToken)), cancellationToken);

    public Task<StoredAccount?> AccountAsync(Run run, string account, CancellationToken cancellationToken) =>
        ReadAsync(connection => StoredAccounts.Read(connection, run, account, cancellationToken), cancellationToken);

    public Task<LeftOutAccount?> LeftOutAsync(Run run, string account, CancellationToken cancellationToken) =>
        ReadAsync(connection => LeftOutRows.Read(connection, run, account, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<LineageStep>> LineageAsync(Run run, string account, CancellationToken cancellationToken) =>
        ReadAsync(connection => LineageRows.Read(connection, run, account, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<ListedAccount>> ListAsync(Run run, AccountQuery query, CancellationToken cancellationToken) =>
        ReadAsync(connection => ListedAccounts.Read(connection, run, query, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<ChangedAccount>> ChangesAsync(Run before, Run now, CancellationToken cancellationToken) =>
        ReadAsync(connection => ChangedAccounts.Read(connection, before, now, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<string>> SimilarAccountsAsync(string text, int count, CancellationToken cancellationToken) =>
        ReadAsync(connection => TextsOf(connection.Rows(SimilarAccounts.Sql, cancellationToken, text, (long)count)), cancellationToken);

    public void Dispose() => _writing.Dispose();

    private static IReadOnlyList<string> TextsOf(IReadOnlyList<DuckRow> rows) => [.. rows.Select(row => row.Text(0))];

    private Task<T> ReadAsync<T>(Func<DuckConnection, T> read, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return read(connection);
        },
        cancellationToken);
}
