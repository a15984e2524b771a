using Hale.Engine.Backtesting;

namespace Hale.Bench.Coverage.Companies;

/// <summary>Lets rows of closes look several closes ahead: a row left when its account leaves before the end of the longer horizon. Rows whose horizon is not over are left out, whatever their outcome.</summary>
internal static class LongHorizon
{
    public static Backtest Of(Backtest backtest, int closes)
    {
        if (closes == 1)
        {
            return backtest;
        }

        var moments = backtest.Rows.SelectMany(row => new[] { row.AsOf, row.Until }).Distinct().Order().ToList();
        var places = moments.Index().ToDictionary(moment => moment.Item, moment => moment.Index);
        var last = backtest.Rows.Where(row => row.Left).ToDictionary(row => row.Account);
        int[] kept = [.. Enumerable.Range(0, backtest.Rows.Count).Where(row => places[backtest.Rows[row].AsOf] + closes < moments.Count)];
        return Select(backtest, kept, row =>
        {
            var until = moments[places[row.AsOf] + closes];
            var left = last.GetValueOrDefault(row.Account) is { } leaving && leaving.Until <= until ? leaving : null;
            return row with { Until = until, Answer = left?.Answer ?? row.Answer, Kind = left?.Kind, SettledAt = left?.SettledAt };
        });
    }

    private static Backtest Select(Backtest backtest, int[] kept, Func<BacktestRow, BacktestRow> change) => backtest with
    {
        Rows = [.. kept.Select(row => change(backtest.Rows[row]))],
        Measures = [.. backtest.Measures.Select(column => column with { Points = At(column.Points, kept), States = At(column.States, kept), Reasons = At(column.Reasons, kept), Shares = At(column.Shares, kept) })],
        Predictors = [.. backtest.Predictors.Select(column => column with { Values = At(column.Values, kept) })],
    };

    private static T[] At<T>(ReadOnlyMemory<T> values, int[] kept) => Array.ConvertAll(kept, row => values.Span[row]);
}
