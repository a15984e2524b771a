using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>How much better a score of the same data could be.</summary>
internal static class HeadroomWords
{
    public static string Of(ReportCard card) => card.Own?.Headroom switch
    {
        null => "No metrics are named for a free model, so nothing shows how much better a score of the same data could be.",
        { Auc.Value: null } headroom => $"A free model could not be fitted and tested: {(headroom.Auc.Why is { } why ? ShortfallWords.Clause(why) : "the reason is not known")}.",
        var headroom => $"{Compared(headroom)} {Conclusion(headroom)}",
    };

    /// <summary>How it was fitted and tested.</summary>
    public static string? How(Headroom headroom) => headroom.Origins.Count == 0 ? null :
        $"The free model weighs {NumberWords.Count(headroom.Metrics.Count, "metric", "metrics")} as it likes (logistic regression, L2 with C = 1, metrics standardised). It was fitted on earlier observations only, none of whose outcomes reach into the time it was tested on, {(headroom.Origins.Count == 1 ? $"from {NumberWords.Day(headroom.Origins[0].TestedFrom)} on" : $"again and again from {NumberWords.Day(headroom.Origins[0].TestedFrom)} on ({NumberWords.Count(headroom.Origins.Count)} times)")}.";

    /// <summary>How it does among accounts that it never saw.</summary>
    public static string? NewCustomers(Headroom headroom) => headroom.NewCustomers.Value is null ? null :
        $"For new customers, that is accounts that it was not fitted on, whatever their time, it puts {FigureWords.Pairs(headroom.NewCustomers)} pairs in the right order{Sentences.Bracket(FigureWords.IntervalClause(headroom.NewCustomers, FigureWords.PairsInterval(headroom.NewCustomers)))}.";

    private static string Compared(Headroom headroom) =>
        $"On later time than it was fitted on ({NumberWords.Count(headroom.Observations, "observation", "observations")}, {NumberWords.Count(headroom.Churners, "account", "accounts")} left) a free model puts {FigureWords.Pairs(headroom.Auc)} pairs in the right order{Interval(headroom.Auc)}; the score puts {FigureWords.Pairs(headroom.ScoreAuc)} of the same{Interval(headroom.ScoreAuc)}.";

    private static string Conclusion(Headroom headroom) => headroom.Gap switch
    {
        { Interval.Low: > 0 } gap => $"So a score of the same data could be better by about {FigureWords.PointsAside(gap)} (interval {FigureWords.PointsAsideInterval(gap)}).",
        { Interval.High: < 0 } gap => $"So the score is better than a free model by {FigureWords.PointsAside(gap)} (interval {FigureWords.PointsAsideInterval(gap)}): these metrics hold little that it leaves unused.",
        { Interval: not null } gap => $"The free model is {FigureWords.PointsAside(gap)} {(gap.Value < 0 ? "behind" : "ahead")}, which is too little to say which of the two is better (interval {FigureWords.PointsAsideInterval(gap)}).",
        _ => "There are too few outcomes to say which of the two is better.",
    };

    private static string Interval(Figure auc) => Sentences.Bracket(FigureWords.IntervalClause(auc, FigureWords.PairsInterval(auc)));
}
