using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What contenders are called.</summary>
internal static class ContenderWords
{
    public static string Name(ContenderKind kind, Subject subject) => kind switch
    {
        ContenderKind.Score => $"{subject.Score} (the score judged)",
        ContenderKind.BaseRate => "everybody alike (a coin)",
        ContenderKind.Tenure => "time as a customer",
        ContenderKind.SinceLastChange => "days since the score last changed",
        ContenderKind.ScoreBefore => $"{subject.Score}, one observation earlier",
        ContenderKind.SinceActive => "days since the account last did anything",
        ContenderKind.EqualWeights => "all measures counting alike",
        ContenderKind.WithoutPeople => $"{subject.Score} without pulses and overrides of people",
        ContenderKind.PreviousVersion => $"{subject.Score}, the version before",
    };

    public static string Explanation(ContenderKind kind) => kind switch
    {
        ContenderKind.Score => "The score that this card judges.",
        ContenderKind.BaseRate => "No order at all: every account is given the same chance of leaving.",
        ContenderKind.Tenure => "Orders accounts by how long they have been customers. Anybody can do this without a score.",
        ContenderKind.SinceLastChange => "Orders accounts by how long ago their score last changed. Anybody can do this without looking at its value.",
        ContenderKind.ScoreBefore => "The same score as it stood one observation before. It shows how fast a score ages; it is no simple rule and does not count for the answer.",
        ContenderKind.SinceActive => "Orders accounts by how long ago they last did anything. Anybody can do this without a score.",
        ContenderKind.EqualWeights => "The mean of the measures that had points, without weights. It shows what the weights are worth; it is made of the score's own measures and does not count for the answer.",
        ContenderKind.WithoutPeople => "The same score without what people entered and decided. It shows what their judgement is worth and does not count for the answer.",
        ContenderKind.PreviousVersion => "What the version before said of the same accounts at the same moments. It does not count for the answer.",
    };

    /// <summary>Whether a rule that knows something of the accounts could be tried.</summary>
    public static bool AnyRuleTried(ReportCard card) =>
        card.Contenders.Any(contender => contender.Naive && contender.Kind != ContenderKind.BaseRate && contender.Auc.Value is not null);
}
