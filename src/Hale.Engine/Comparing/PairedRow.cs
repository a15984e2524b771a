using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Engine.Comparing;

/// <summary>An account at a moment, as both backtests have it.</summary>
internal sealed record PairedRow(string Account, BacktestRow Before, BacktestRow After)
{
    public Instant AsOf => Before.AsOf;

    /// <summary>Whether nobody can have acted on either score: it was held out from plays, or nobody could read one.</summary>
    public bool IsUntouched => Before.HeldOut || After.HeldOut || !(Before.Visible || After.Visible);

    public bool IsPlayed => Before.Played || After.Played;
}
