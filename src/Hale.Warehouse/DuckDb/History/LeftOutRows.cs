using Hale.DuckDb;
using Hale.DuckDb.Appending;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_left_out</c>, and reads it.</summary>
internal sealed class LeftOutRows(DuckConnection connection, long run) : IDisposable
{
    private readonly DuckAppender _appender = connection.Appender("run_left_out");

    public static LeftOutAccount? Read(DuckConnection connection, Run run, string account, CancellationToken cancellationToken) => connection
        .Rows("SELECT account, excluded_by FROM run_left_out WHERE run = $1 AND account = $2", cancellationToken, run.Number, account)
        .Select(row => new LeftOutAccount(row.Text(0), row.IsNull(1) ? null : row.Text(1)))
        .FirstOrDefault();

    public static IReadOnlyList<LeftOutCount> Count(DuckConnection connection, Run run, CancellationToken cancellationToken) =>
    [
        .. connection.Rows("SELECT excluded_by, count(*) FROM run_left_out WHERE run = $1 GROUP BY excluded_by", cancellationToken, run.Number)
            .Select(row => new LeftOutCount(row.IsNull(0) ? null : row.Text(0), row.Int64(1))),
    ];

    public void Append(IReadOnlyList<LeftOutAccount> leftOut, CancellationToken cancellationToken)
    {
        foreach (var chunk in leftOut.Chunk(DuckAppender.ChunkCapacity))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _appender.Begin(chunk.Length);
            _appender.Column(0).Write([.. Enumerable.Repeat(run, chunk.Length)]);
            _appender.Column(1).Write(chunk.Select(account => account.Account).ToArray());
            _appender.Column(2).Write(chunk.Select(account => account.ExcludedBy).ToArray());
            _appender.EndChunk();
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();
}
