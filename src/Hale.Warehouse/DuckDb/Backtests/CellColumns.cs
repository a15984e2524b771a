using Hale.Core.Scoring;
using Hale.DuckDb;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Warehouse.DuckDb.Backtests;

/// <summary>Appends what stands beside the rows of a backtest, column after column, as it stands in <c>backtest_measures</c>, <c>backtest_predictors</c> and <c>backtest_segments</c>.</summary>
internal sealed class CellColumns(DuckAppender measures, DuckAppender predictors, DuckAppender segments, long backtest) : IDisposable
{
    /// <summary>Appends the columns of a part, all of them.</summary>
    public void Append(BacktestPart part, CancellationToken cancellationToken)
    {
        var rows = part.Rows.Index().GroupBy(row => row.Item.Scorecard, row => row.Index).ToDictionary(scorecard => scorecard.Key, scorecard => scorecard.ToArray());
        for (var index = 0; index < part.Measures.Count; index++)
        {
            var measure = part.Measures[index];
            foreach (var some in rows.GetValueOrDefault(measure.Scorecard, []).Chunk(DuckAppender.ChunkCapacity))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Begin(measures, index, some, part.From);
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

                measures.Column(3).Write(found, present);
                measures.Column(4).Write(state);
                measures.Column(5).Write(reason);
                measures.Column(6).Write(share);
                measures.EndChunk();
            }
        }

        AppendPredictors(part);
        AppendSegments(part);
        measures.Close();
        predictors.Close();
        segments.Close();
    }

    public void Dispose()
    {
        measures.Dispose();
        predictors.Dispose();
        segments.Dispose();
    }

    private void AppendPredictors(BacktestPart part)
    {
        for (var index = 0; index < part.Predictors.Count; index++)
        {
            var values = part.Predictors[index].ToArray();
            foreach (var some in Enumerable.Range(0, values.Length).Where(row => !double.IsNaN(values[row])).Chunk(DuckAppender.ChunkCapacity))
            {
                Begin(predictors, index, some, part.From);
                predictors.Column(3).Write([.. some.Select(row => values[row])]);
                predictors.EndChunk();
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
                Begin(segments, index, some, part.From);
                segments.Column(3).Write(some.Select(row => values[row]).ToArray());
                segments.EndChunk();
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
