using Hale.Core.Time;

namespace Hale.Engine.Backtesting;

/// <summary>Which part of the past is looked at.</summary>
/// <param name="From">The first day that may be a target; null for the first that has data.</param>
/// <param name="To">The last day that may be a target; null for the last that is known.</param>
/// <param name="Known">The moment up to which outcomes may be known; null for how far the data reach.</param>
public sealed record BacktestSpan(DateOnly? From, DateOnly? To, AsOf? Known)
{
    /// <summary>All of it.</summary>
    public static BacktestSpan Whole { get; } = new(null, null, null);
}
