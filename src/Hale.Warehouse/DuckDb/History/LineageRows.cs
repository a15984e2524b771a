using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.History;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_lineage</c>, and reads it.</summary>
internal sealed class LineageRows(DuckConnection connection, long run) : IDisposable
{
    private const string Touching = "SELECT account, kind, other, since FROM run_lineage WHERE run = $1 AND (account = $2 OR other = $2) ORDER BY account, kind";

    private readonly DuckAppender _appender = connection.Appender("run_lineage");

    /// <summary>The steps that an account took part in.</summary>
    public static IReadOnlyList<LineageStep> Read(DuckConnection connection, Run run, string account, CancellationToken cancellationToken) =>
        [.. connection.Rows(Touching, cancellationToken, run.Number, account).Select(row => new LineageStep(row.Text(0), LineageWords.All[row.Text(1)], row.Text(2), new Instant(row.Int64(3))))];

    public void Append(IReadOnlyList<LineageStep> steps, CancellationToken cancellationToken)
    {
        foreach (var chunk in steps.Chunk(DuckAppender.ChunkCapacity))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _appender.Begin(chunk.Length);
            _appender.Column(0).Write([.. Enumerable.Repeat(run, chunk.Length)]);
            _appender.Column(1).Write(chunk.Select(step => step.Account).ToArray());
            _appender.Column(2).Write(chunk.Select(step => LineageWords.Of(step.Kind)).ToArray());
            _appender.Column(3).Write(chunk.Select(step => step.Other).ToArray());
            _appender.Column(4).Write([.. chunk.Select(step => step.Since.Micros)]);
            _appender.EndChunk();
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();
}
