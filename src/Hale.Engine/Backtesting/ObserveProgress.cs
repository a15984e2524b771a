namespace Hale.Engine.Backtesting;

/// <summary>How far the observing is.</summary>
/// <param name="Moments">How many of the moments that all accounts share were looked at.</param>
/// <param name="AllMoments">How many there are; 0 where accounts have moments of their own.</param>
/// <param name="Accounts">How many accounts were observed.</param>
public readonly record struct ObserveProgress(int Moments, int AllMoments, long Accounts);
