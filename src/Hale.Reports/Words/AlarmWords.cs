using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Words;

/// <summary>What speaks against believing a card, and what to check.</summary>
internal static class AlarmWords
{
    public static AlarmText Of(Alarm alarm, Subject subject) => alarm.Match(new AlarmCases<AlarmText>
    {
        TooGood = found => TooGood(found, subject),
        Cliff = Cliff,
        WrongWay = found => WrongWay(found, subject),
        HistoryPruned = HistoryPruned,
        LostWithoutScores = LostWithoutScores,
        NeverChanges = NeverChanges,
        NoDates = NoDates,
        Fading = Fading,
        Own = found => OwnAlarmWords.Of(found.Found),
    });

    private static AlarmText TooGood(Alarm.TooGood alarm, Subject subject) => Text(
        alarm,
        "Too good to be believed until somebody has checked: the score may contain the outcome.",
        $"In {Pairs(alarm.Auc)} pairs the score put the one who left {Direction.Of(subject.Scale).Put}. A score made only from what was known beforehand hardly ever does that; one that was written or corrected once leaving was known does it easily.",
        "Take ten accounts that left: was their last score stored before anybody knew that they would leave?",
        "Look at the inputs of the score: is one of them a notice, a lost deal, a closed account or another trace of leaving itself?",
        "Ask whether the scores of the past were stored at the time, or computed later from what is known today.");

    private static AlarmText Cliff(Alarm.Cliff alarm) => Text(
        alarm,
        $"Too good to be believed until somebody has checked: scores from only {NumberWords.Count(alarm.Days, "day", "days")} earlier knew much less.",
        $"The score ranks {Pairs(alarm.Auc)} pairs rightly, but only {Pairs(alarm.AucEarlier)} where it was taken {NumberWords.Count(alarm.Days, "day", "days")} earlier. Customers seldom change so much in so short a time; more likely the leaving itself came into the last scores.",
        "Take ten accounts that left: what moved their score in the last days, and was leaving already known by then?",
        "See whether the outcome is dated on the day it was decided or on a later one, such as the end of the contract.",
        "Audit again with the day on which notice was given, if it is recorded.");

    private static AlarmText WrongWay(Alarm.WrongWay alarm, Subject subject) => Text(
        alarm,
        "It points the wrong way: customers with better scores left more often.",
        $"In only {Pairs(alarm.Auc)} pairs did the score put the one who left {Direction.Of(subject.Scale).Put}. A coin gives 50.",
        DirectionCheck(subject),
        "If it was read rightly, look for inputs that rise when a customer is about to leave: a complaint is also a contact, and an export is also usage.");

    private static string DirectionCheck(Subject subject) => subject.Scale switch
    {
        { Kind: ScoreKind.Levels } => $"Is {string.Join(", ", SubjectWords.FromWorst(subject.Scale))} really the order from the worst to the best? If not, state it with --levels.",
        { HigherIsWorse: true } => "The score was read as higher is worse. If higher is better, audit again with --higher-is-better.",
        _ => "The score was read as higher is better. If higher is worse, audit again with --higher-is-worse.",
    };

    private static AlarmText HistoryPruned(Alarm.HistoryPruned alarm) => Text(
        alarm,
        $"Lost customers may be missing: scores begin on {NumberWords.Day(alarm.FirstScore)}, but nobody is known to have left before {NumberWords.Day(alarm.FirstLoss)}.",
        $"At the later pace about {NumberWords.Fixed(Math.Round(alarm.ExpectedBefore), 0)} would have left in between. Some systems delete lost accounts; then the early part of the history shows only those who survived.",
        "Ask whether the system that the files are from deletes or hides lost accounts.",
        "If it does, take the outcomes from billing or contracts, or leave out the scores before that day.");

    private static AlarmText LostWithoutScores(Alarm.LostWithoutScores alarm) => Text(
        alarm,
        $"{NumberWords.Count(alarm.Count)} of {NumberWords.Count(alarm.Lost, "customer", "customers")} that left {(alarm.Count == 1 ? "has" : "have")} no score, or none that was current.",
        "The card cannot judge the score on them. If their scores were removed because they left, what remains is not a fair picture.",
        "Compare how the accounts are named in the two files.",
        "Ask whether scores of lost accounts are deleted, or stop when notice is given: then take the score earlier (--lead).");

    private static AlarmText NeverChanges(Alarm.NeverChanges alarm) => Text(
        alarm,
        $"The score never changes for {NumberWords.Count(alarm.Accounts)} of {NumberWords.Count(alarm.Of)} accounts that have three scores or more: it may be today's score, written over the past.",
        "A score of today knows how the past ended. Judged on the past, it looks better than it was.",
        "Open the history of a few accounts: was each score stored on its own day?");

    private static AlarmText NoDates(Alarm alarm) => Text(
        alarm,
        "The files carry no dates: nothing shows that the scores came before the outcomes.",
        "A score written down after customers have left knows the answer. Read everything below as a description, not as foresight.",
        "Give a history of scores with the day of each one, and the day on which each customer left.",
        "If all scores are of one day, state it with --as-of.");

    private static AlarmText Fading(Alarm.Fading alarm) => Text(
        alarm,
        $"It ranks worse of late: {Pairs(alarm.Later)} pairs rightly from {NumberWords.Day(alarm.Split)} on, {Pairs(alarm.Earlier)} before.",
        "What it once told about customers it tells less well now. The figures over the whole time flatter it.",
        $"Look for what changed around {NumberWords.Month(alarm.Split)}: an input that stopped coming, another product or price, another way of scoring.");

    private static string Pairs(double auc) => NumberWords.Fixed(auc * 100, auc is > .995 and < 1 ? 1 : 0) + " of 100";

    private static AlarmText Text(Alarm alarm, string headline, string text, params IReadOnlyList<string> checks) => new(alarm.Code, alarm.Blocks, headline, text, checks);
}
