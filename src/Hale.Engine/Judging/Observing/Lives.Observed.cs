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

    public static Lives Of(OwnRows rows)
    {
        var lives = new Lives(rows.Backtest.Accounts.Count, OutcomeForm.LostOnly) { _rows = rows, _followed = new int[rows.Backtest.Accounts.Count] };
        foreach (var row in rows.Backtest.Rows)
        {
            lives.Add(row);
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

    private void Add(BacktestRow row)
    {
        _followed![row.Account] = Math.Max(_followed[row.Account], _rows!.Day(row.Until));
        if (row.Due is { } due)
        {
            Once(ref _decisions[row.Account], _rows.DayOf(due));
        }

        if (row.Left || row.EndedOtherwise)
        {
            // A horizon that is over without a day of leaving ends with it; a leaving counts from the day after the score.
            var settled = _rows.DayOf(row.SettledAt ?? new Instant(row.Until.Micros - 1));
            Once(ref _ends[row.Account], new End(Math.Max(settled, _rows.Day(row.AsOf) + 1), KindOf(row)));
        }
    }

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

        var days = _rows.History.Days.Span[_rows.History.Starts.Span[account].._rows.History.Starts.Span[account + 1]];
        var first = days.BinarySearch(ended);
        first = first < 0 ? ~first : first;
        return first < days.Length && days[first] <= day;
    }
}
