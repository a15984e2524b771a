using Hale.Core.Scoring;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.History;

/// <summary>Appends to <c>run_scores</c>.</summary>
internal sealed class ScoreRows(DuckConnection connection, long run) : IDisposable
{
    private readonly DuckAppender _appender = connection.Appender("run_scores");

    public void Append(ScoreBlock block, CancellationToken cancellationToken)
    {
        for (var from = 0; from < block.Count; from += DuckAppender.ChunkCapacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Append(block, from, Math.Min(DuckAppender.ChunkCapacity, block.Count - from));
        }
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store() => _appender.Flush();

    public void Dispose() => _appender.Dispose();

    private void Append(ScoreBlock block, int from, int count)
    {
        _appender.Begin(count);
        _appender.Column(0).Write([.. Enumerable.Repeat(run, count)]);
        _appender.Column(1).Write(block.Accounts.Skip(from).Take(count).ToArray());
        _appender.Column(2).Write(block.Scorecards.Slice(from, count));
        _appender.Column(3).Write(Bytes(block.Statuses.Slice(from, count)));
        Numbers(4, block.Computed.Slice(from, count));
        Numbers(5, block.Values.Slice(from, count));
        Indexes(6, block.Bands.Slice(from, count));
        _appender.Column(7).Write(block.Coverage.Slice(from, count));
        Numbers(8, block.Low.Slice(from, count));
        Numbers(9, block.High.Slice(from, count));
        _appender.Column(10).Write(Enumerable.Range(from, count).Select(row => Fired(block, row)).ToArray());
        Indexes(11, block.AppliedOverrides.Slice(from, count));
        _appender.Column(12).Write(Enumerable.Range(from, count).Select(block.BandLabel).ToArray());
        _appender.EndChunk();
    }

    private void Numbers(int column, ReadOnlySpan<double> numbers)
    {
        var present = new bool[numbers.Length];
        for (var row = 0; row < present.Length; row++)
        {
            present[row] = !double.IsNaN(numbers[row]);
        }

        _appender.Column(column).Write(numbers, present);
    }

    private void Indexes(int column, ReadOnlySpan<short> indexes)
    {
        var present = new bool[indexes.Length];
        for (var row = 0; row < present.Length; row++)
        {
            present[row] = indexes[row] >= 0;
        }

        _appender.Column(column).Write(indexes, present);
    }

    private static string? Fired(ScoreBlock block, int row) => block.FiredOverrides(row) is { Count: > 0 } fired ? string.Join(',', fired) : null;

    private static byte[] Bytes(ReadOnlySpan<ScoreStatus> statuses)
    {
        var bytes = new byte[statuses.Length];
        for (var row = 0; row < bytes.Length; row++)
        {
            bytes[row] = (byte)statuses[row];
        }

        return bytes;
    }
}
