using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Engine.Backtesting;

/// <summary>
/// Which of the observations are kept back until a definition is applied. Whoever tries many definitions on the same outcomes finds one that looks good by chance; only what nobody has looked at can tell.
/// </summary>
public static class LockBox
{
    /// <summary>The share of the time that is kept back where the project says nothing.</summary>
    public const double UsualShare = 0.2;

    /// <summary>Nothing is kept back where the project says nothing and fewer accounts that left would remain, or fewer than half of the observations.</summary>
    public const int LeastChurners = 40;

    /// <summary>The first as-of that belongs to it where none stands yet (<see cref="LockBoxHistory"/>); null where nothing is to be kept back.</summary>
    /// <param name="project">The project.</param>
    /// <param name="rows">All its observations in the order of their as-of.</param>
    public static Instant? From(Project project, IReadOnlyList<ObservedAccount> rows)
    {
        if (!project.Validation.HasLockBox || rows.Count == 0)
        {
            return null;
        }

        var (first, last) = (rows[0].AsOf, rows[^1].AsOf);
        var begin = project.Validation.LockBox is { } period
            ? period.StartBefore(last, project.Zone)
            : new Instant(last.Micros - Math.Max((long)(UsualShare * (last.Micros - first.Micros)), Horizon(rows)));
        var from = rows.First(row => row.AsOf > begin || row.AsOf == last).AsOf;
        return from <= first ? null
            : project.Validation.LockBox is null && !LeavesEnough(rows, from) ? null
            : from;
    }

    /// <summary>Whether what stays open is worth judging: half of the observations, and enough accounts that left.</summary>
    private static bool LeavesEnough(IReadOnlyList<ObservedAccount> rows, Instant lockedFrom)
    {
        var open = rows.Where(row => IsOpen(row, lockedFrom)).ToList();
        return 2 * open.Count >= rows.Count && open.Where(row => row.Left).Select(row => row.Account).Distinct(StringComparer.Ordinal).Count() >= LeastChurners;
    }

    /// <summary>What the observations, in the order of their as-of, come to.</summary>
    internal static BacktestTotals Totals(IReadOnlyList<ObservedAccount> rows, Instant? lockedFrom)
    {
        var (left, locked) = (rows.Where(row => row.Left).ToList(), lockedFrom is { } from ? rows.Count(row => row.AsOf >= from) : 0);
        return new BacktestTotals(
            rows.Count,
            rows.Select(row => row.Account).Distinct(StringComparer.Ordinal).Count(),
            left.Count,
            left.Select(row => row.Account).Distinct(StringComparer.Ordinal).Count(),
            rows.Count(row => row.EndedOtherwise),
            rows.Where((row, index) => index == 0 || row.AsOf != rows[index - 1].AsOf).Count(),
            locked,
            lockedFrom is { } since ? rows.Count(row => row.AsOf < since && !IsOpen(row, since)) : 0)
        {
            First = rows.Count == 0 ? null : rows[0].AsOf,
            Last = rows.Count == 0 ? null : rows[^1].AsOf,
            OutcomesFrom = rows.Count == 0 ? null : rows.Min(row => row.From),
            OutcomesUntil = rows.Count == 0 ? null : rows.Max(row => row.Until),
        };
    }

    /// <summary>Whether nothing of the horizon lies in the lock-box: what is learned before must not know what happens in it.</summary>
    private static bool IsOpen(ObservedAccount row, Instant lockedFrom) => row.AsOf < lockedFrom && row.Until <= lockedFrom;

    /// <summary>The middle of the lengths from as-of to the end of the horizon.</summary>
    private static long Horizon(IReadOnlyList<ObservedAccount> rows)
    {
        long[] lengths = [.. rows.Select(row => row.Until.Micros - row.AsOf.Micros).Order()];
        return lengths[lengths.Length / 2];
    }
}
