using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Observing;

/// <summary>
/// An account's first score of each calendar month, and whether it left within the horizon. The first, because whether there is a later one depends on whether the account
/// left. A month whose horizon is not over is left out whatever the outcome: those who left early in it would otherwise stand for all.
/// </summary>
/// <param name="history">The scores.</param>
/// <param name="lives">What became of the accounts.</param>
/// <param name="known">Until when that is known.</param>
/// <param name="horizon">How many days ahead an outcome counts.</param>
internal sealed class MonthlyObservations(ScoreHistory history, Lives lives, KnownTime known, int horizon)
{
    /// <summary>The observations.</summary>
    /// <param name="lead">How many days lie at least between score and outcome: those who left sooner are not observed.</param>
    public Observed Make(int lead = 0)
    {
        var flow = new Flow(history.Days.Length);
        var observations = new List<Observation>();
        for (var account = 0; account < history.Accounts.Count; account++)
        {
            var (first, last) = (history.Starts.Span[account], history.Starts.Span[account + 1]);
            if (!lives.IsKnown(account))
            {
                flow.LeaveOut(FlowReason.NoOutcomeKnown, last - first);
            }
            else if (lives.EndedOnUnknownDay(account))
            {
                flow.LeaveOut(FlowReason.NoLeavingDay, last - first);
            }
            else
            {
                Observe(account, first, last, lead, flow, observations);
            }
        }

        return new Observed(observations, flow.Steps());
    }

    private void Observe(int account, int first, int last, int lead, Flow flow, List<Observation> observations)
    {
        var days = history.Days.Span;
        var previous = -1;
        for (var row = first; row < last; row++)
        {
            var month = Month(days[row]);
            if (!lives.IsCustomer(account, days[row]))
            {
                flow.LeaveOut(FlowReason.AfterLeaving);
            }
            else if (month == previous)
            {
                flow.LeaveOut(FlowReason.NotFirstOfMonth);
            }
            else
            {
                previous = month;
                Observe(account, row, days[row], month, lead, flow, observations);
            }
        }
    }

    private void Observe(int account, int row, int day, int month, int lead, Flow flow, List<Observation> observations)
    {
        var end = lives.Next(account, day) is { } next && next.Day <= day + lead + horizon ? next : (End?)null;
        if (end is { } soon && soon.Day <= day + lead)
        {
            flow.LeaveOut(FlowReason.AfterLeaving);
        }
        else if (day + lead + horizon > known.Limit)
        {
            flow.LeaveOut(FlowReason.HorizonOpen);
        }
        else if (end is { EndedOtherwise: true })
        {
            flow.LeaveOut(FlowReason.EndedOtherwise);
        }
        else
        {
            observations.Add(new Observation(account, row, day, end is { Left: true }, month, day + lead + horizon));
        }
    }

    /// <summary>The calendar month of a day, counted from year 0.</summary>
    public static int Month(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Year * 12) + date.Month - 1;
    }
}
