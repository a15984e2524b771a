using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>
/// What the stored backtests of a project say of its lock-boxes. Where a lock-box begins is settled once, by the first backtest that keeps something back, whatever rules are written later. Only a look into it moves it
/// on, to the end of the outcomes that were read; and no lock-box ever begins before the end of what some command has shown.
/// </summary>
/// <param name="all">Every backtest that is stored, those that were stopped among them.</param>
public sealed class LockBoxHistory(IReadOnlyList<StoredBacktest> all)
{
    /// <summary>From when on a lock-box of the score stands that nobody has looked into; null where there is none. A score under a new name has that of the others, the earliest of them.</summary>
    /// <param name="score">The name of the score.</param>
    public Instant? Standing(string score) => Of(score).Any() ? Closed(score) : all.Select(one => one.Key.Score).Distinct(StringComparer.Ordinal).Select(Closed).Min();

    /// <summary>Up to when outcomes have been shown by any backtest of the project; null where none was completed.</summary>
    public Instant? ShownUntil => all.Where(one => one.IsComplete).Max(one => LockedFrom(one) is { } from && one.Totals.OutcomesUntil is { } until ? Instant.Earlier(from, until) : one.Totals.OutcomesUntil);

    /// <summary>From which as-of on a backtest keeps back today: as it was begun, or from the end of what was read since; null where it keeps nothing back.</summary>
    /// <param name="backtest">One of the backtests.</param>
    public Instant? LockedFrom(StoredBacktest backtest) =>
        backtest.BegunLockedFrom is not { } begun ? null : ReadUntil(backtest.Key.Score) is { } read ? Instant.Later(begun, read) : begun;

    /// <summary>From which as-of on the lock-box reached that was looked into last; null where nobody has looked.</summary>
    /// <param name="score">The name of the score.</param>
    public Instant? ReadFrom(string score) => ReadUntil(score) is { } read ? Of(score).Where(one => one.BegunLockedFrom < read).Max(one => one.BegunLockedFrom) : null;

    private Instant? Closed(string score)
    {
        var read = ReadUntil(score);
        return Of(score).Where(one => !(one.BegunLockedFrom < read)).Min(one => one.BegunLockedFrom);
    }

    private Instant? ReadUntil(string score) => Of(score).Where(one => one.Opened > 0).Max(one => one.Totals.OutcomesUntil);

    private IEnumerable<StoredBacktest> Of(string score) => all.Where(one => one.Key.Score == score);
}
