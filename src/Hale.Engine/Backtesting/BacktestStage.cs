namespace Hale.Engine.Backtesting;

/// <summary>What a backtest does, in this order.</summary>
public enum BacktestStage
{
    /// <summary>Finds out who was there to be asked for, and when.</summary>
    Belonging,

    /// <summary>Finds out who of them was a customer, and what became of each.</summary>
    Observing,

    /// <summary>Looks at everybody as of each moment, for metrics that compare accounts with others.</summary>
    Comparing,

    /// <summary>Computes what was known, and the scores.</summary>
    Scoring,
}
