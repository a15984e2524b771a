using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>What came too late to be known.</summary>
internal static class LateWords
{
    /// <summary>How well the score would have ranked; nothing where nobody asked.</summary>
    public static IEnumerable<string> Of(OwnCard own) => own.Late is not { } late ? [] : late switch
    {
        { Observations: 0 } => ["Nothing can be said of late facts: no observation has a score both ways."],
        { Changed: 0 } => ["Had every fact been known when it occurred, no score would have been another: nothing came late."],
        _ => [$"Had every fact been known when it occurred, {Scores(late)} would have been another, and {FigureWords.Pairs(late.AucAtOnce)} pairs would have been in the right order instead of {FigureWords.Pairs(late.Auc)}{Rise(late.Rise)}."],
    };

    public static AlarmText Of(OwnAlarm.LateFacts alarm) => new(
        alarm.Code,
        alarm.Blocks,
        "Facts that tell who leaves come too late: they were written down only once it had been decided, or long after they occurred.",
        $"Had every fact been known when it occurred, {Pairs(alarm.AucAtOnce)} pairs would stand in the right order instead of {Pairs(alarm.Auc)}; {NumberWords.Count(alarm.Changed)} of {NumberWords.Count(alarm.Observations, "score", "scores")} would have been another. "
            + "The figures of this card count each fact from when it was known, so that they are not flattered by it. An analysis that does not look at when facts were known is.",
        [
            "Compare accounts that left with accounts that stayed: which of their facts were entered only after the leaving?",
            "Sources that state `known: when_occurred` may hide the same: is it true of them?",
            "Where a fact is honest and only late, bring it in sooner: so much better the score could be.",
        ]);

    private static string Scores(LateKnowledge late) => $"{NumberWords.Count(late.Changed)} of {NumberWords.Count(late.Observations, "score", "scores")}";

    private static string Rise(Figure rise) => rise switch
    {
        { Interval: { Low: <= 0, High: >= 0 } } => $"; the difference is too small to tell (interval {FigureWords.PointsInterval(rise)})",
        { Interval: not null } => $" (interval of the difference {FigureWords.PointsInterval(rise)})",
        _ => "; there are too few outcomes to tell the difference",
    };

    private static string Pairs(double auc) => NumberWords.Fixed(auc * 100, auc is > .995 and < 1 ? 1 : 0) + " of 100";
}
