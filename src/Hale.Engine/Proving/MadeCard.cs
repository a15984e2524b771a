using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Proving;

/// <summary>A report card that was just made and kept.</summary>
/// <param name="Kept">As it is kept.</param>
/// <param name="Card">What it says.</param>
/// <param name="Backtest">What it was made from.</param>
public sealed record MadeCard(KeptCard Kept, ReportCard Card, Backtest Backtest);
