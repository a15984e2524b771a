using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What cannot be said yet.</summary>
internal static class UnknownWords
{
    public static string Of(Unknown unknown, Subject subject) => Sentences.Join(
        What(unknown.Kind, subject),
        unknown.Outlook is { } outlook ? $"{Sentences.Capital(OutlookWords.Clause(outlook))}." : null);

    private static string What(UnknownKind kind, Subject subject) => subject.Backtest is null ? OfFiles(kind, subject) : kind switch
    {
        UnknownKind.BySegment => "Whether it holds in each segment: none are named among the rules of validation (segments).",
        UnknownKind.Revenue => "How much revenue is concerned: none was known at the observations.",
        UnknownKind.Tenure => "Whether time as a customer alone does as well: of too few accounts it is known since when they are customers.",
        UnknownKind.Treatment => "What the team's own work changed: where somebody acted on a bad score and kept the customer, the score counts as wrong although it was right.",
        UnknownKind.AnySkill or UnknownKind.BetterThanNaive or UnknownKind.WithinFivePoints or UnknownKind.Timing or UnknownKind.Probabilities or UnknownKind.EarlyWarning => OfFiles(kind, subject),
    };

    private static string OfFiles(UnknownKind kind, Subject subject) => kind switch
    {
        UnknownKind.AnySkill => "Whether the score has any skill: below 20 customers who left no interval is given.",
        UnknownKind.BetterThanNaive => "Whether it does better than the best simple rule.",
        UnknownKind.WithinFivePoints => "How well it ranks, to within 5 points either way.",
        UnknownKind.Timing => "Whether the scores came before the outcomes: the files carry no dates. The day of each score and the day on which each customer left would show it.",
        UnknownKind.Probabilities => "Whether probabilities come true: a map from score to probability must be fitted on some outcomes and then tested on later ones.",
        UnknownKind.EarlyWarning => "How early it warns: that takes a history with several scores for each account.",
        UnknownKind.BySegment => "Whether it holds in each segment: no segments were given. A column of the account file adds them.",
        UnknownKind.Revenue => "How much revenue is concerned: none was given. A column of the account file adds it.",
        UnknownKind.Tenure => subject.Rule == ObservationRule.CrossSection
            ? "Whether time as a customer alone does as well: too few start dates or months were given."
            : "Whether time as a customer alone does as well: too few start dates were given; where there was none, the day of the first score stood for it.",
        UnknownKind.Treatment => "What the team's own work changed: where somebody acted on a bad score and kept the customer, the score counts as wrong although it was right. Its skill is understated to that extent, and these files do not show by how much.",
    };
}
