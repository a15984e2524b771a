using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Judging.Sections;

/// <summary>Each time an account entered the worst band, and whether it then left within the horizon.</summary>
internal sealed class Alerts
{
    /// <summary>An account that comes back into the band within so many days has not left it.</summary>
    private const int SameEpisodeDays = 7;

    public int True { get; private set; }

    public int False { get; private set; }

    public int Open { get; private set; }

    public int Count => True + False + Open;

    /// <summary>The time in which accounts were watched and alerts can be judged.</summary>
    public double AccountMonths { get; private set; }

    public static Alerts Of(Evidence evidence)
    {
        var alerts = new Alerts();
        for (var account = 0; account < evidence.History.Accounts.Count; account++)
        {
            if (evidence.Lives.IsKnown(account) && !evidence.Lives.EndedOnUnknownDay(account))
            {
                alerts.Watch(evidence, account);
            }
        }

        return alerts;
    }

    private void Watch(Evidence evidence, int account)
    {
        var days = evidence.History.Days.Span;
        var (first, last) = (evidence.History.Starts.Span[account], evidence.History.Starts.Span[account + 1]);
        int? lastInBand = null;
        var seenOutside = false;
        int? watchedFrom = null;
        var watchedUntil = 0;
        for (var row = first; row < last; row++)
        {
            if (!evidence.Lives.IsCustomer(account, days[row]))
            {
                continue;
            }

            watchedFrom ??= days[row];
            watchedUntil = days[row];
            if (evidence.Bands.Of(row) == BandScale.Worst)
            {
                if (lastInBand is not { } before || (seenOutside && days[row] > before + SameEpisodeDays) || IsNewLife(evidence, account, before, days[row]))
                {
                    Judge(evidence, account, days[row]);
                }

                (lastInBand, seenOutside) = (days[row], false);
            }
            else
            {
                seenOutside = true;
            }
        }

        if (watchedFrom is { } from)
        {
            AccountMonths += Math.Max(0, Math.Min(watchedUntil, evidence.Known!.Limit - evidence.AlertDays) - from) / Calendar.DaysInMonth;
        }
    }

    private static bool IsNewLife(Evidence evidence, int account, int before, int day) => evidence.Lives.Next(account, before) is { } end && end.Day <= day;

    private void Judge(Evidence evidence, int account, int day)
    {
        var end = evidence.Lives.Next(account, day) is { } next && next.Day <= day + evidence.AlertDays ? next : (End?)null;
        if (day + evidence.AlertDays > evidence.Known!.Limit || end is { EndedOtherwise: true })
        {
            Open++;
        }
        else if (end is { Left: true })
        {
            True++;
        }
        else
        {
            False++;
        }
    }
}
