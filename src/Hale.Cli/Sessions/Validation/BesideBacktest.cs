using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;

namespace Hale.Cli.Sessions.Validation;

/// <summary>What a card looks at beside the backtest that it judges.</summary>
internal sealed record BesideBacktest
{
    /// <summary>Nothing else.</summary>
    public static BesideBacktest Nothing { get; } = new();

    /// <summary>A backtest of the version before; null without one.</summary>
    public Backtest? Previous { get; init; }

    /// <summary>The map by which probabilities of the definition are read; null without one.</summary>
    public ScoreMap? Map { get; init; }

    /// <summary>The same observations scored as if every fact had been known when it occurred; null where nobody asked.</summary>
    public Backtest? AtOnce { get; init; }
}
