using Hale.Engine.Backtesting;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Comparing;

/// <summary>The same accounts and outcomes, scored by other weights.</summary>
internal static class Rescored
{
    public static Backtest By(Backtest backtest, params double[] weights) => backtest with
    {
        Rows = [.. backtest.Rows.Select((row, index) => Row(backtest, row, index, weights))],
    };

    /// <summary>The first row of each account alone.</summary>
    public static Backtest Once(Backtest backtest) => backtest with { Rows = [.. backtest.Rows.GroupBy(row => row.Account).Select(rows => rows.First())] };

    private static BacktestRow Row(Backtest backtest, BacktestRow row, int index, double[] weights)
    {
        var present = Enumerable.Range(0, weights.Length).Where(measure => !double.IsNaN(backtest.Measures[measure].Points.Span[index])).ToList();
        var total = present.Sum(measure => weights[measure]);
        double? score = total > 0 ? present.Sum(measure => weights[measure] * backtest.Measures[measure].Points.Span[index]) / total : null;
        return row with { Score = score, Alone = score, Band = score is { } number ? MadeBacktest.Bands.Count(limit => number >= (double)limit.From) - 1 : -1 };
    }
}
