using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>Probabilities that no longer hold.</summary>
internal static class MapDecayWords
{
    public static AlarmText Of(OwnAlarm.MapDecay alarm) => new(
        alarm.Code,
        alarm.Blocks,
        $"The probabilities of staying no longer hold: {Headline(alarm)}.",
        $"Map {NumberWords.Count(alarm.Map)} rests on what was known up to {NumberWords.Day(alarm.FittedUntil)}. Since then {NumberWords.Count(alarm.Observations, "observation", "observations")} {(alarm.Observations == 1 ? "has" : "have")} an outcome, "
            + $"and {NumberWords.Count(alarm.Churners, "account", "accounts")} left. For each one that the map expects to leave {FigureWords.Number(alarm.ObservedExpected, 2)} did ({FigureWords.NumberInterval(alarm.ObservedExpected, 2)}); "
            + $"the level is off by {Interval(alarm.Intercept)} where 0 is right, and the slope is {Interval(alarm.Slope)} where 1 is right.",
        [
            "Look for what changed since: prices, customers of another kind, the way of recording who leaves.",
            LevelAlone(alarm) ? "`hale calibrate --intercept-only` moves the level to the outcomes since then and keeps the rest." : "`hale calibrate` fits a new map on everything that is known now.",
            "Until then read the probabilities as an order only. No map is changed by itself.",
        ]);

    private static string Headline(OwnAlarm.MapDecay alarm) => alarm switch
    {
        { Intercept: var level } when !Holds(level, 0) => level.Value > 0 ? "more customers left than they said" : "fewer customers left than they said",
        { Slope.Value: < 1 } => "they are too extreme at both ends",
        _ => "they are too timid at both ends",
    };

    private static bool LevelAlone(OwnAlarm.MapDecay alarm) => Holds(alarm.Slope, 1);

    private static bool Holds(Figure figure, double promised) => figure.Interval?.Contains(promised) == true;

    private static string Interval(Figure figure) => $"{FigureWords.Number(figure, 2)} ({FigureWords.NumberInterval(figure, 2)})";
}
