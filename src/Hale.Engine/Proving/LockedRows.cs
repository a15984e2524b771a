using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Proving;

/// <summary>The observations of an opened lock-box alone.</summary>
public static class LockedRows
{
    /// <summary>The rows from a moment on, with their columns.</summary>
    /// <param name="backtest">A backtest that was read with an opening.</param>
    /// <param name="from">The first as-of that was kept back.</param>
    public static Backtest Of(Backtest backtest, Instant from)
    {
        int[] kept = [.. Enumerable.Range(0, backtest.Rows.Count).Where(row => backtest.Rows[row].AsOf >= from)];
        return backtest with
        {
            Header = backtest.Header with { LockedFrom = null },
            Earlier = [.. backtest.Rows.Where(row => row.AsOf < from && row.Until <= from)],
            Rows = [.. kept.Select(row => backtest.Rows[row])],
            Measures = [.. backtest.Measures.Select(measure => measure with { Points = At(measure.Points, kept), States = At(measure.States, kept), Reasons = At(measure.Reasons, kept), Shares = At(measure.Shares, kept) })],
            Predictors = [.. backtest.Predictors.Select(predictor => predictor with { Values = At(predictor.Values, kept) })],
            Segments = [.. backtest.Segments.Select(segment => segment with { Values = At(segment.Values, kept) })],
        };
    }

    private static ReadOnlyMemory<T> At<T>(ReadOnlyMemory<T> column, int[] rows) => Array.ConvertAll(rows, row => column.Span[row]);
}
