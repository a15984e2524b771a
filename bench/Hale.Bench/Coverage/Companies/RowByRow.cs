using System.Globalization;
using Hale.Engine.Backtesting;

namespace Hale.Bench.Coverage.Companies;

/// <summary>Gives every row an account of its own: what the product would say if it took rows for independent. The naive interval is the product's own interval of this.</summary>
internal static class RowByRow
{
    public static Backtest Of(Backtest backtest) => backtest with
    {
        Accounts = [.. Enumerable.Range(0, backtest.Rows.Count).Select(row => row.ToString("D9", CultureInfo.InvariantCulture))],
        Rows = [.. backtest.Rows.Select((row, index) => row with { Account = index })],
    };
}
