using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>Whether a score holds over time.</summary>
internal static class PeriodWords
{
    public static string Halves(Periods periods)
    {
        if (periods.Split is not { } split || periods.Earlier.Value is null || periods.Later.Value is null)
        {
            return periods.Change.Why is { } why
                ? $"Whether it holds over time cannot be said: {ShortfallWords.Clause(why)}."
                : "Whether it holds over time cannot be said.";
        }
        const int decimals = 0;
        var change = periods.Change.Value is null ? "" : $", a change of {FigureWords.Points(periods.Change)}{Sentences.Bracket(FigureWords.IntervalClause(periods.Change, FigureWords.PointsInterval(periods.Change)))}";
        return $"Before {NumberWords.Day(split)} the score put {NumberWords.Fixed(periods.Earlier.Value.Value * 100, decimals)} of 100 pairs in the right order, from then on {NumberWords.Fixed(periods.Later.Value.Value * 100, decimals)}{change}. {Conclusion(periods)}".TrimEnd();
    }

    private static string Conclusion(Periods periods) => periods.Change.Interval switch
    {
        { High: < 0 } => "It ranks worse than it did.",
        { Low: > 0 } => "It ranks better than it did.",
        { } when periods.Change.Value < 0 => "It may have become worse, but chance alone could do this.",
        { } => "It may have become better, but chance alone could do this.",
        null => periods.Change.Why is { } why ? $"Whether that is a change cannot be said: {ShortfallWords.Clause(why)}." : "",
    };
}
