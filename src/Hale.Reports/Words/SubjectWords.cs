using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Words;

/// <summary>What was judged, by what, and over which time.</summary>
internal static class SubjectWords
{
    /// <summary>One line under the title.</summary>
    public static string Line(Subject subject) => subject.Backtest is { } source
        ? $"{subject.Score}, {SourceWords.Line(source)}{Span(subject)}{Until(subject)}"
        : $"{subject.Score} in {subject.ScoresFile}, judged by the outcomes in {subject.OutcomesFile}{Span(subject)}{Until(subject)}";

    private static string Until(Subject subject) => subject.KnownUntil is { } until ? $"; outcomes known until {NumberWords.Day(until)}" : "";

    /// <summary>What makes an observation, and what counts as having left.</summary>
    public static string Outcome(Subject subject) => subject.Backtest is { } source ? ScheduleWords.Outcome(source) : subject.Rule switch
    {
        ObservationRule.Monthly =>
            $"An account's first score of each calendar month is one observation. It counts as left when the account left, or gave notice, within {Days(subject)} after that day; otherwise as stayed.",
        ObservationRule.Renewals =>
            $"Each decision about a contract is one observation: the latest score from at least {Days(subject)} before the decision, with what was then decided.",
        ObservationRule.CrossSection =>
            "The files carry no dates, so each account is one observation: its score, and whether it left. Nothing in the files shows that the score came before the outcome.",
    };

    /// <summary>From when on an observation may be judged.</summary>
    public static string Maturity(Subject subject, Making making)
    {
        if (subject.Backtest is not null)
        {
            return ScheduleWords.Maturity(subject, making);
        }

        if (subject.KnownUntil is not { } until)
        {
            return "Without dates nothing can be left out as too recent.";
        }
        var end = subject.KnownUntilStated
            ? $"Outcomes are complete until {NumberWords.Day(until)}, as was stated."
            : $"Outcomes are taken to be complete until {NumberWords.Day(until)}, the day of the last one in the file.";
        return $"{end} {Open(subject)} {Delay(making)}";
    }

    /// <summary>How many accounts were judged and how many of them left.</summary>
    public static string Size(ReportCard card)
    {
        var making = card.Making;
        var accounts = NumberWords.Count(making.Accounts, "account", "accounts");
        var left = making.Churners == 0 ? "none left" : $"{NumberWords.Count(making.Churners)} left";
        return card.Subject.Rule switch
        {
            ObservationRule.Monthly when card.Subject.Backtest is { } source => $"Of {accounts} watched{Months(card.Subject)}, {left} ({Observations(making)}: {ScheduleWords.Each(source)}, each followed for {Days(card.Subject)}).",
            ObservationRule.Monthly => $"Of {accounts} watched{Months(card.Subject)}, {left} ({Observations(making)}: one per account and month, each followed for {Days(card.Subject)}).",
            ObservationRule.Renewals => $"Of {accounts} that decided about a contract after a score{Months(card.Subject)}, {left} ({NumberWords.Count(making.Observations, "decision", "decisions")} in all).",
            ObservationRule.CrossSection => $"Of {accounts}, {left}.",
        };
    }

    public static string Direction(Subject subject) => subject.Scale.Kind switch
    {
        ScoreKind.Levels => $"The score is a word; from the worst to the best: {string.Join(", ", FromWorst(subject.Scale))}.",
        ScoreKind.Probability => subject.Scale.HigherIsWorse ? "The score is a probability of leaving." : "The score is a probability of staying.",
        ScoreKind.Number => subject.Scale.HigherIsWorse ? "A higher score means that leaving is likelier." : "A higher score is better.",
    };

    /// <summary>The words of a score from the worst to the best.</summary>
    public static IEnumerable<string> FromWorst(ScoreScale scale) => scale.HigherIsWorse ? scale.Levels.Reverse() : scale.Levels;

    public static string Days(Subject subject) => NumberWords.Count(subject.HorizonDays ?? 0, "day", "days");

    private static string Observations(Making making) => NumberWords.Count(making.Observations, "observation", "observations");

    private static string Span(Subject subject) => (subject.First, subject.Last) switch
    {
        ({ } first, { } last) when first != last => $"; scores of {NumberWords.Day(first)} to {NumberWords.Day(last)}, later ones being {(subject.Backtest?.KeepsBack == true ? "kept back in the lock-box, or " : string.Empty)}too recent to judge",
        ({ } first, _) => $"; scores of {NumberWords.Day(first)}",
        _ => "",
    };

    private static string Months(Subject subject) => (subject.First, subject.Last) switch
    {
        ({ } first, { } last) when NumberWords.Month(first) != NumberWords.Month(last) => $" from {NumberWords.Month(first)} to {NumberWords.Month(last)}",
        ({ } first, _) => $" in {NumberWords.Month(first)}",
        _ => "",
    };

    private static string Open(Subject subject) => subject.Rule == ObservationRule.Renewals
        ? "A decision counts only when it was made, and its term was over, by then, whatever it was."
        : $"An observation counts only when its {Days(subject)} had passed by then, whatever the account did: to keep the early leavers and drop those still open would make leaving look commoner than it is.";

    private static string Delay(Making making) => making.DelayDays is { } days
        ? $"Beyond that, {NumberWords.Count(days, "day", "days")} are allowed for outcomes to be recorded: 95 of 100 were recorded by then."
        : "The file does not say when outcomes were recorded, so no delay is allowed for.";
}
