using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Comparing;

/// <summary>A definition that is compared with another one.</summary>
/// <param name="Backtest">What became of the accounts that it scored.</param>
public sealed record ComparedSide(Backtest Backtest)
{
    /// <summary>Until when outcomes were used to find the definition's weights: it is judged on later time only. Null where they were not found from outcomes.</summary>
    public Instant? FittedUntil { get; init; }
}
