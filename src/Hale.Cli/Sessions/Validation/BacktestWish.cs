using Hale.Engine.Backtesting;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Which backtest a command needs.</summary>
internal sealed record BacktestWish
{
    /// <summary>The whole past, stored or new.</summary>
    public static BacktestWish Usual { get; } = new();

    /// <summary>Which part of the past.</summary>
    public BacktestSpan Span { get; init; } = BacktestSpan.Whole;

    /// <summary>Whether it is computed also where one is stored that fits.</summary>
    public bool Again { get; init; }

    /// <summary>Whether nothing is said of a stored one that fits.</summary>
    public bool Quiet { get; init; }
}
