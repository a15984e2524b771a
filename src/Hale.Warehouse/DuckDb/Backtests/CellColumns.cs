using Hale.Core.Scoring;
using Hale.DuckDb;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Appends what stands beside the rows of a backtest, column after column: <c>backtest_measures</c>, <c>backtest_predictors</c> and <c>backtest_segments</c>.</summary>
internal sealed class CellColumns(DuckConnection connection, long backtest) : IDisposable
{
    private readonly DuckAppender _measures = connection.Appender("backtest_measures");
    private readonly DuckAppender _predictors = connection.Appender("backtest_predictors");
    private readonly DuckAppender _segments = connection.Appender("backtest_segments");

    public void Append(BacktestPart part, CancellationToken cancellationToken)
    {
        for (var index = 0; index < part.Measures.Count; index++)
        {
            var measure = part.Measures[index];
            int[] rows = [.. Enumerable.Range(0, part.Rows.Count).Where(row => part.Rows[row].Scorecard == measure.Scorecard)];
            foreach (var some in rows.Chunk(DuckAppender.ChunkCapacity))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Begin(_measures, index, some, part.From);
                var points = measure.Points.Span;
                var states = measure.States.Span;
                var reasons = measure.Reasons.Span;
                var shares = measure.Shares.Span;
                var (found, present, state, reason, share) = (new double[some.Length], new bool[some.Length], new byte[some.Length], new byte[some.Length], new double[some.Length]);
                for (var place = 0; place < some.Length; place++)
                {
                    var row = some[place];
                    (found[place], present[place], state[place], reason[place], share[place]) = (points[row], !double.IsNaN(points[row]), (byte)states[row], (byte)reasons[row], shares[row]);
                }

                _measures.Column(3).Write(found, present);
                _measures.Column(4).Write(state);
                _measures.Column(5).Write(reason);
                _measures.Column(6).Write(share);
                _measures.EndChunk();
            }
        }

        AppendPredictors(part);
        AppendSegments(part);
    }

    /// <summary>Stores what was appended so far.</summary>
    public void Store()
    {
        _measures.Flush();
        _predictors.Flush();
        _segments.Flush();
    }

    public void Dispose()
    {
        _measures.Dispose();
        _predictors.Dispose();
        _segments.Dispose();
    }

    private void AppendPredictors(BacktestPart part)
    {
        for (var index = 0; index < part.Predictors.Count; index++)
        {
            var values = part.Predictors[index].ToArray();
            foreach (var some in Enumerable.Range(0, values.Length).Where(row => !double.IsNaN(values[row])).Chunk(DuckAppender.ChunkCapacity))
            {
                Begin(_predictors, index, some, part.From);
                _predictors.Column(3).Write([.. some.Select(row => values[row])]);
                _predictors.EndChunk();
            }
        }
    }

    private void AppendSegments(BacktestPart part)
    {
        for (var index = 0; index < part.Segments.Count; index++)
        {
            var values = part.Segments[index];
            foreach (var some in Enumerable.Range(0, values.Count).Where(row => values[row] is not null).Chunk(DuckAppender.ChunkCapacity))
            {
                Begin(_segments, index, some, part.From);
                _segments.Column(3).Write(some.Select(row => values[row]).ToArray());
                _segments.EndChunk();
            }
        }
    }

    private void Begin(DuckAppender appender, int column, int[] rows, int from)
    {
        appender.Begin(rows.Length);
        appender.Column(0).Write([.. Enumerable.Repeat(backtest, rows.Length)]);
        appender.Column(1).Write([.. Enumerable.Repeat((short)column, rows.Length)]);
        appender.Column(2).Write([.. rows.Select(row => from + row)]);
    }
}
