using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Backtests;
using OutcomeKind = Hale.Engine.Auditing.Input.OutcomeKind;

namespace Hale.Engine.Judging.Observing;

/// <summary>Lives as the observations of a backtest tell them: an account is known from its first observation to the end of its last horizon.</summary>
internal sealed partial class Lives
{
    private OwnRows? _rows;
    private int[]? _followed;
    private Dictionary<(int Account, Instant From), int>? _settled;

    public static Lives Of(OwnRows rows)
    {
        var lives = new Lives(rows.Backtest.Accounts.Count, OutcomeForm.LostOnly) { _rows = rows, _followed = new int[rows.Backtest.Accounts.Count], _settled = [] };
        foreach (var row in rows.Backtest.Rows)
        {
            lives.Follow(row);
        }

        foreach (var target in rows.Backtest.Rows.Where(HasEnded).GroupBy(row => (row.Account, row.From)))
        {
            lives.Settle(target);
        }

        foreach (var ends in lives._ends)
        {
            ends?.Sort((first, second) => first.Day.CompareTo(second.Day));
        }

        return lives;
    }

    /// <summary>The last day up to which it is known what the account did.</summary>
    /// <param name="account">The account.</param>
    /// <param name="limit">The last day of which anything is known.</param>
    public int FollowedUntil(int account, int limit) => _followed is null ? limit : Math.Min(limit, _followed[account]);

    private static bool HasEnded(BacktestRow row) => row.Left || row.EndedOtherwise;

    private void Follow(BacktestRow row)
    {
        _followed![row.Account] = Math.Max(_followed[row.Account], _rows!.Day(row.Until));
        if (row.Due is { } due)
        {
            Once(ref _decisions[row.Account], _rows.DayOf(due));
        }
    }

    /// <summary>
    /// An account that is observed at several leads ahead of one target ends once: when it was settled, as its longest lead tells. At a shorter one the activity that kept it may be over already.
    /// </summary>
    private void Settle(IGrouping<(int Account, Instant From), BacktestRow> target)
    {
        // A horizon that is over without a day of leaving ends with it; a leaving counts from the day after the score.
        var first = target.MinBy(row => row.AsOf)!;
        var settled = target.Min(row => _rows!.DayOf(row.SettledAt ?? new Instant(row.Until.Micros - 1)));
        var day = Math.Max(settled, _rows!.Day(first.AsOf) + 1);
        _settled![target.Key] = day;
        Once(ref _ends[first.Account], new End(day, KindOf(first)));
    }

    /// <summary>Whether a row of the history observes an account that had ended by then, which is no sign that it came back.</summary>
    private bool HadEnded(int row) => HasEnded(_rows![row]) && _settled![(_rows[row].Account, _rows[row].From)] <= _rows.History.Days.Span[row];

    private static OutcomeKind KindOf(BacktestRow row) => (row.Left, row.Answer) switch
    {
        (true, _) => OutcomeKind.Churned,
        (false, ObservedAnswer.Merged) => OutcomeKind.Merged,
        _ => OutcomeKind.WoundUp,
    };

    private static void Once<T>(ref List<T>? list, T item)
    {
        list ??= [];
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }

    /// <summary>Whether it was a customer again by a day: an observation shows it, or a later leaving does.</summary>
    private bool IsBack(int account, int ended, int day, bool leftAgain)
    {
        if (_rows is null)
        {
            return leftAgain && day >= ended + GraceDays;
        }

        var (start, end) = (_rows.History.Starts.Span[account], _rows.History.Starts.Span[account + 1]);
        var first = _rows.History.Days.Span[start..end].BinarySearch(ended);
        for (var row = start + (first < 0 ? ~first : first); row < end && _rows.History.Days.Span[row] <= day; row++)
        {
            if (!HadEnded(row))
            {
                return true;
            }
        }

        return false;
    }
}
