using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>The small print of ranking, the one place where the statistician's names stand.</summary>
internal static class RankingWords
{
    public static string SmallPrint(ReportCard card)
    {
        var ranking = card.Ranking;
        var auc = ranking.Auc.Value is { } value
            ? $"The pairs in the right order, as a share, are what statisticians call AUC: {NumberWords.Fixed(value, 3)}{Sentences.Bracket(FigureWords.IntervalClause(ranking.Auc, FigureWords.NumberInterval(ranking.Auc, 3)))}."
            : null;
        var precision = ranking.AveragePrecision.Value is { } average && ranking.BaseRate.Value is { } rate
            ? $"Average precision {NumberWords.Fixed(average, 3)}{Sentences.Bracket(FigureWords.IntervalClause(ranking.AveragePrecision, FigureWords.NumberInterval(ranking.AveragePrecision, 3)))} beside a base rate of {NumberWords.Fixed(rate, 3)}."
            : null;
        return Sentences.Join(auc, Pair(card.Subject), precision);
    }

    public static string Nothing(Ranking ranking) => ranking.Auc.Why is { } why ? $"Here nothing can be put in order: {(why == Shortfall.OneValue ? "the score is the same for every account" : ShortfallWords.Clause(why))}." : "Here nothing can be put in order.";

    /// <summary>How it ranks where there was time to act.</summary>
    public static string? Ahead(ReportCard card) => card.Subject.Rule == ObservationRule.CrossSection ? null
        : card.Ranking.AucAhead.Value is null
            ? null
            : $"Where leaving came more than 30 days after the score, {FigureWords.Pairs(card.Ranking.AucAhead)} pairs are in the right order{Sentences.Bracket(FigureWords.IntervalClause(card.Ranking.AucAhead, FigureWords.PairsInterval(card.Ranking.AucAhead)))}.";

    private static string Pair(Subject subject) => subject.Rule switch
    {
        ObservationRule.Monthly => $"A pair is an observation followed by leaving within {SubjectWords.Days(subject)} and one that was not; equal scores count half.",
        ObservationRule.Renewals => "A pair is a decision to leave and a decision to stay; equal scores count half.",
        ObservationRule.CrossSection => "A pair is an account that left and one that stayed; equal scores count half.",
    };
}
