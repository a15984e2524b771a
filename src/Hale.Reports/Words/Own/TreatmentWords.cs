using Hale.Engine.ReportCards;

namespace Hale.Reports.Words.Own;

/// <summary>What the team's own work means for the answer.</summary>
internal static class TreatmentWords
{
    public static string? Of(ReportCard card) => card.Own?.Treatment switch
    {
        null => null,
        { Played: 0 } when card.Subject.Backtest?.Rules.Plays.Count > 0 => "No play was run after any of these observations.",
        { Played: 0, Visible: 0 } => "Nobody could read these scores then, so nobody can have acted on them.",
        { Played: 0 } => "No events are named as plays, so nothing shows which accounts somebody acted on: skill is understated where the team acts on the score.",
        { GivesHeadline: true } treatment => $"{Played(card)} The answer and the ranking rest on the {NumberWords.Count(treatment.Untouched, "observation", "observations")} where nobody acted on this score (accounts held out from plays, or scores that nobody could read yet; what was done there had other reasons): {NumberWords.Count(treatment.UntouchedAccounts, "account", "accounts")}, of which {NumberWords.Count(treatment.UntouchedChurners)} left. Over all observations {FigureWords.Pairs(treatment.AucOfAll)} pairs are in the right order; that number counts a customer who was saved as an error of the score.",
        var treatment => $"{Played(card)} Among the observations that were to be left alone {NumberWords.Count(treatment.UntouchedChurners, "account", "accounts")} left, too few to judge by these alone: skill is understated where the team acts on the score.",
    };

    /// <summary>How many customers who left the answer rests on.</summary>
    public static int Churners(ReportCard card) => card.Own is { Treatment: { GivesHeadline: true } treatment } ? treatment.UntouchedChurners : card.Making.Churners;

    private static string Played(ReportCard card) =>
        $"A play was run after {NumberWords.Count(card.Own!.Treatment.Played)} of {NumberWords.Count(card.Making.Observations, "observation", "observations")}.";
}
