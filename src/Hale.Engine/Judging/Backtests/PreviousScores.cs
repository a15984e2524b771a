using Hale.Engine.Backtesting;

namespace Hale.Engine.Judging.Backtests;

/// <summary>What another version of the score said of the same accounts at the same moments.</summary>
internal sealed class PreviousScores
{
    private readonly Dictionary<(string Account, long AsOf), double> _scores = [];

    public static PreviousScores Of(Backtest backtest)
    {
        var previous = new PreviousScores();
        foreach (var row in backtest.Rows)
        {
            if (row.Score is { } score)
            {
                previous._scores[(backtest.Accounts[row.Account], row.AsOf.Micros)] = score;
            }
        }

        return previous;
    }

    /// <summary>Its score of an observation of another backtest; NaN where it has none.</summary>
    public double Of(Backtest other, BacktestRow row) => _scores.GetValueOrDefault((other.Accounts[row.Account], row.AsOf.Micros), double.NaN);
}
