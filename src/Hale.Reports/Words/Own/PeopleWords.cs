using Hale.Engine.ReportCards;

namespace Hale.Reports.Words.Own;

/// <summary>What people's own decisions do for a score.</summary>
internal static class PeopleWords
{
    public static string Of(ReportCard card) => card.Own?.People switch
    {
        null => "No pulse or override of a person changed any of these scores.",
        { With.Value: null } people => $"Pulses and overrides of people changed {Changed(people)}; what that is worth cannot be told yet.",
        var people => $"Pulses and overrides of people changed {Changed(people)}. With them {FigureWords.Pairs(people.With)} pairs are in the right order, without them {FigureWords.Pairs(people.Without)}{Gain(people.Gain)}.",
    };

    private static string Changed(Engine.ReportCards.Own.ManualLayer people) => $"{NumberWords.Count(people.Changed)} of {NumberWords.Count(people.Observations, "score", "scores")}";

    private static string Gain(Figure gain) => gain switch
    {
        { Interval.Low: > 0 } => $": they make the score better by {FigureWords.PointsAside(gain)} (interval {FigureWords.PointsAsideInterval(gain)})",
        { Interval.High: < 0 } => $": they make the score worse by {FigureWords.PointsAside(gain)} (interval {FigureWords.PointsAsideInterval(gain)})",
        { Interval: not null } => $"; the difference is too small to tell (interval {FigureWords.PointsInterval(gain)})",
        _ => "; there are too few outcomes to tell the difference",
    };
}
