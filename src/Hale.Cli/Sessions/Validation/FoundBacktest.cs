using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Cli.Sessions.Validation;

/// <summary>A backtest that a command works on.</summary>
/// <param name="Stored">It as a list shows it.</param>
/// <param name="Backtest">All that may be read of it, with the rules of the project.</param>
/// <param name="Time">How long it took; null when it was stored already.</param>
internal sealed record FoundBacktest(StoredBacktest Stored, Backtest Backtest, TimeSpan? Time);
