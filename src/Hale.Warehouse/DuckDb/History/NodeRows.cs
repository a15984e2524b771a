using Hale.Core.Scoring;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_nodes</c>: the nodes of an account together, in the order of the outline.</summary>
internal sealed class NodeRows(DuckConnection connection, long run) : IDisposable
{
    private readonly DuckAppender _appender = connection.Appender("run_nodes");
    private readonly List<(string Account, short Node, NodeResult Result)> _pending = new(DuckAppender.ChunkCapacity);

    public void Append(ScoreBlock block, CancellationToken cancellationToken)
    {
        for (var row = 0; row < block.Count; row++)
        {
            for (var node = 0; node < block.NodeCount(row); node++)
            {
                _pending.Add((block.Accounts[row], (short)node, block.Node(row, node)));
                if (_pending.Count == DuckAppender.ChunkCapacity)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Flush();
                }
            }
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store()
    {
        if (_pending.Count > 0)
        {
            Flush();
        }

        _appender.Flush();
    }

    public void Dispose() => _appender.Dispose();

    private void Flush()
    {
        _appender.Begin(_pending.Count);
        _appender.Column(0).Write([.. Enumerable.Repeat(run, _pending.Count)]);
        _appender.Column(1).Write(_pending.Select(row => row.Account).ToArray());
        _appender.Column(2).Write([.. _pending.Select(row => row.Node)]);
        _appender.Column(3).Write([.. _pending.Select(row => (byte)row.Result.State)]);
        _appender.Column(4).Write([.. _pending.Select(row => (byte)row.Result.Reason)]);
        _appender.Column(5).Write([.. _pending.Select(row => row.Result.Points ?? 0)], [.. _pending.Select(row => row.Result.Points is not null)]);
        _appender.Column(6).Write([.. _pending.Select(row => row.Result.NominalShare)]);
        _appender.Column(7).Write([.. _pending.Select(row => row.Result.EffectiveShare)]);
        _appender.Column(8).Write([.. _pending.Select(row => row.Result.Contribution)]);
        _appender.EndChunk();
        _pending.Clear();
    }
}
