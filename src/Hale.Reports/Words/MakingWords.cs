using Hale.Core.Validation;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>How a card was made.</summary>
internal static class MakingWords
{
    public static string Flow(FlowReason reason, Subject subject) => reason switch
    {
        FlowReason.Read => subject.Rule == ObservationRule.Renewals ? "Decisions read" : "Rows of scores read",
        FlowReason.NoLeavingDay => subject.Rule == ObservationRule.Renewals ? "The decision has no day" : "The account left on an unknown day",
        FlowReason.NotFirstOfMonth => subject.Rule == ObservationRule.CrossSection ? "Another row of the same account stands for it" : "Another row of the same account and month stands for it",
        FlowReason.HorizonOpen => subject.Rule != ObservationRule.Monthly ? "Too recent to be judged" : $"Its {SubjectWords.Days(subject)} were not over when the outcomes end",
        FlowReason.NoOutcomeKnown or FlowReason.AfterLeaving or FlowReason.EndedOtherwise or FlowReason.NoCurrentScore or FlowReason.OutsidePopulation or FlowReason.NotCustomer or FlowReason.NotKnownThen
            or FlowReason.NotAsked or FlowReason.AlreadyDecided or FlowReason.NotWatched or FlowReason.BeforeTarget => Shared(reason),
    };

    /// <summary>Of observations that were made by the rules of a project.</summary>
    public static string Flow(FlowReason reason, ObservationSchedule schedule) => reason switch
    {
        FlowReason.Read => schedule.Match(_ => "Accounts at closes", _ => "Decisions on renewals", _ => "Moments of paid lives"),
        FlowReason.HorizonOpen => "Too recent: what became of everybody is not known yet",
        _ => Shared(reason),
    };

    private static string Shared(FlowReason reason) => reason switch
    {
        FlowReason.Read => "Rows",
        FlowReason.NoOutcomeKnown => "The outcomes say nothing of the account",
        FlowReason.NoLeavingDay => "The account left on an unknown day",
        FlowReason.AfterLeaving => "The account had left already, or its leaving had been decided",
        FlowReason.NotFirstOfMonth => "Another row of the same account and month stands for it",
        FlowReason.HorizonOpen => "Too recent to be judged",
        FlowReason.EndedOtherwise => "The account ended otherwise in that time: merged, wound up, ended by us, failed payment",
        FlowReason.NoCurrentScore => "No score was current on the day it was needed",
        FlowReason.OutsidePopulation => "The project's population left the account out then",
        FlowReason.NotCustomer => "The account was no customer then",
        FlowReason.NotKnownThen => "The decision was not known then",
        FlowReason.NotAsked => "The rules of validation do not ask for the account (`among`)",
        FlowReason.AlreadyDecided => "It was decided by then: notice given, a cancellation scheduled, or renewed early",
        FlowReason.NotWatched => "Nobody watched the activity that decides: its source was down, or did not reach so far",
        FlowReason.BeforeTarget => "The account left, or ended otherwise, before the target from which on outcomes count",
    };

    public static string Note(MakingNote note)
    {
        var many = $"{NumberWords.Count(note.Count)} of {NumberWords.Count(note.Of)}";
        return note.Kind switch
        {
            NoteKind.LostWithoutScores => $"{many} accounts that left after the first score have none in the history.",
            NoteKind.ScoredWithoutOutcome => $"{many} accounts with scores are not named in the outcomes. Nothing is known of them, so they are left out.",
            NoteKind.TakenAsRetained => $"{many} accounts with scores are taken to have stayed, because the outcomes list only those who left.",
            NoteKind.ScoredWithoutAccount => $"{many} accounts with scores are not in the account file.",
            NoteKind.OutcomesAhead => $"{NumberWords.Count(note.Count, "account has", "accounts have")} an outcome dated after today ({NumberWords.Count(note.Of, "outcome", "outcomes")} in all).",
            NoteKind.LeftBeforeStart => $"{many} accounts are said to have left before the day on which they became customers.",
        };
    }

    public static string Intervals(Making making) => making.Replicates > 0
        ? $"Intervals are 95 % intervals from {NumberWords.Count(making.Replicates)} resamples of whole accounts (seed {making.Seed}), because observations of one account are not independent."
        : "Intervals are 95 % intervals. Each account stands once, so those of pairs and shares come from closed formulas (DeLong, Wilson, Newcombe).";

    public static string Competing(Making making) => making.Competing == 0
        ? "No account ended otherwise than by leaving."
        : $"{NumberWords.Count(making.Competing, "account", "accounts")} ended otherwise (merged, wound up, ended by us, failed payment); such an end is neither leaving nor staying.";
}
