using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>What the observations of a backtest come to. They are known before any score is computed.</summary>
/// <param name="Observations">Accounts at moments, those of the lock-box among them.</param>
/// <param name="Accounts">Different accounts.</param>
/// <param name="Churned">Observations of accounts that left of their own will.</param>
/// <param name="Churners">Different accounts that did.</param>
/// <param name="EndedOtherwise">Observations of accounts that ended otherwise.</param>
/// <param name="Moments">Different moments.</param>
/// <param name="Locked">Observations in the lock-box.</param>
/// <param name="Between">Observations before the lock-box whose horizon reaches into it: they are read with it only.</param>
public sealed record BacktestTotals(long Observations, long Accounts, long Churned, long Churners, long EndedOtherwise, int Moments, long Locked, long Between)
{
    /// <summary>The first as-of; null without observations.</summary>
    public Instant? First { get; init; }

    /// <summary>The last as-of; null without observations.</summary>
    public Instant? Last { get; init; }

    /// <summary>From when on outcomes count.</summary>
    public Instant? OutcomesFrom { get; init; }

    /// <summary>Up to when outcomes count, excluded.</summary>
    public Instant? OutcomesUntil { get; init; }

    /// <summary>What everybody may read.</summary>
    public long Open => Observations - Locked - Between;
}
