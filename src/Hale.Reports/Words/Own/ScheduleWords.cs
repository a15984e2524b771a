using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>Who was observed when, and what counts as having left.</summary>
internal static class ScheduleWords
{
    /// <summary>One observation and its outcome.</summary>
    public static string Outcome(BacktestSource source)
    {
        var lead = source.Rules.LeadDays[0];
        return source.Rules.Schedule.Match(
            closes => $"Every account of the population is observed {Before(lead)} the end of each {Unit(closes.Every)}. It counts as left when it left, or gave notice, within {Length(closes.Horizon)} after that; otherwise as stayed.",
            _ => $"Each account is observed {NumberWords.Count(lead, "day", "days")} before the deadline of each decision about its contract (the end of the term less the period of notice). It counts as left when it was not renewed.",
            lives => $"Each account is observed {Before(lead)} the end of every {Every(lives.Every)} of its life as a customer. It counts as left when it left before the next observation; otherwise as stayed.");
    }

    /// <summary>What the score and the simple rules were allowed to know.</summary>
    public static string Timing => "Everything, the score and what it is compared with, was computed from what had happened before the observation and was known by then. Accounts that had given notice, renewed early or scheduled their leaving by then are not observed: it was decided.";

    /// <summary>From when on an observation may be judged.</summary>
    public static string Maturity(Subject subject, Making making) => Sentences.Join(
        subject.KnownUntil is { } until ? $"Outcomes are known up to {NumberWords.Day(until)}." : null,
        "An observation counts only when its whole time was over by then, whatever the account did: to keep the early leavers and drop those still open would make leaving look commoner than it is.",
        making.DelayDays is { } days ? $"Beyond that, {NumberWords.Count(days, "day", "days")} are allowed for outcomes to be recorded: 95 of 100 were recorded by then." : null);

    /// <summary>Such as <c>one at the end of each month</c>.</summary>
    public static string Each(BacktestSource source) => source.Rules.Schedule.Match(
        closes => $"one for each account and {Unit(closes.Every)}",
        _ => "one for each decision",
        lives => $"one for each account and {Every(lives.Every)}");

    private static string Before(int lead) => lead == 0 ? "at" : $"{NumberWords.Count(lead, "day", "days")} before";

    /// <summary>Such as <c>month</c>, or <c>3 months</c>.</summary>
    private static string Every(Period period) => period.Length == 1 ? Length(period)[2..] : Length(period);

    private static string Unit(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week => "week",
        CalendarUnit.Month => "month",
        CalendarUnit.Quarter => "quarter",
        CalendarUnit.Year => "year",
    };

    private static string Length(Period period) => period.Unit switch
    {
        WindowUnit.Hour => NumberWords.Count(period.Length, "hour", "hours"),
        WindowUnit.Day => NumberWords.Count(period.Length, "day", "days"),
        WindowUnit.Week => NumberWords.Count(period.Length, "week", "weeks"),
        WindowUnit.Month => NumberWords.Count(period.Length, "month", "months"),
        WindowUnit.Year => NumberWords.Count(period.Length, "year", "years"),
    };
}
