namespace Hale.Engine.Backtesting.Storing;

/// <summary>A lock-box that was opened.</summary>
/// <param name="Number">The number of the opening, from 1.</param>
/// <param name="Backtest">The number of the backtest.</param>
/// <param name="Score">The name of the score.</param>
/// <param name="DefinitionHash">The definition that was judged.</param>
/// <param name="Opening">By whom, why and when.</param>
public sealed record NotedOpening(long Number, long Backtest, string Score, string DefinitionHash, LockBoxOpening Opening);
