using System.Globalization;
using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>Whether probabilities are calibrated, why not, and what to do, for people who are no statisticians.</summary>
internal static class CalibrationWords
{
    /// <summary>The answer in one sentence.</summary>
    public static string Short(ScoreMap map) => map.Verdict switch
    {
        CalibrationVerdict.Calibrated => $"Calibrated: on time not used to fit it, the {Words.Count(map.Test?.Churners ?? 0, "customer")} who left do not show the probabilities to be off.",
        CalibrationVerdict.LevelOff => $"Not calibrated: {Level(map)}.",
        CalibrationVerdict.SpreadOff => $"Not calibrated: {Spread(map)}.",
        CalibrationVerdict.LevelAndSpreadOff => $"Not calibrated: {Level(map)}, and {Spread(map)}.",
        CalibrationVerdict.FewLaterChurners =>
            $"Not calibrated yet: in the time kept to test it only {Words.Count(map.Test?.Churners ?? 0, "customer")} left, and 20 are needed to judge it.",
        CalibrationVerdict.NoLaterTime => map.BasedOn is null
            ? "Not calibrated yet: no time is left to test it on, after the time that it takes to fit it."
            : "Not calibrated yet: since its level was moved there is too little newer time to test it on.",
        CalibrationVerdict.FewChurners =>
            $"Not calibrated yet: only {Words.Count(map.Counts.Churners, "customer")} left so far. From 30 on the score counts; until then everybody with a contract of like length has one probability.",
        CalibrationVerdict.ScoreSaysNothing => "Not calibrated: accounts with a higher score did not stay more often, so the score does not tell who leaves.",
        CalibrationVerdict.NotSettled => "Not calibrated: the outcomes are too regular, or too few, for level and spread to be computed.",
    };

    /// <summary>What to do where the word is not earned; null where there is nothing to do.</summary>
    public static string? Advice(ScoreMap map) => map.Verdict switch
    {
        CalibrationVerdict.Calibrated => null,
        CalibrationVerdict.LevelOff =>
            "Trust the order of the accounts, not the height of the numbers. When newer outcomes are there, `hale calibrate --intercept-only` moves the level to them and keeps the rest.",
        CalibrationVerdict.SpreadOff or CalibrationVerdict.LevelAndSpreadOff =>
            "Trust the order of the accounts, not the height of the numbers. Run `hale calibrate` again when more customers have decided; if it stays so, something about them or the team's work has changed: see `hale report-card`.",
        CalibrationVerdict.FewLaterChurners or CalibrationVerdict.NoLaterTime or CalibrationVerdict.FewChurners or CalibrationVerdict.NotSettled =>
            "Use the probabilities as a first idea with their intervals, and run `hale calibrate` again when more customers have decided.",
        CalibrationVerdict.ScoreSaysNothing => "No map can mend that: `hale report-card` shows which measures point the wrong way, `hale suggest-weights` what other weights would give.",
    };

    /// <summary>How the test went, in sentences; none where there was none.</summary>
    public static IEnumerable<string> Tested(MapTest? test)
    {
        if (test is null)
        {
            yield break;
        }

        if (test.ObservedExpected.Value is { } ratio)
        {
            yield return $"For each 100 customers who were expected to leave, {Fixed(ratio * 100, 0)} left{Interval(test.ObservedExpected, 100, 0)}.";
        }

        yield return $"Level {Number(test.Intercept, 2)}: 0 is right, and above it more left than was said. Spread {Number(test.Slope, 2)}: 1 is right, and below it the probabilities are too extreme.";
        if (test.Skill.Value is { } skill)
        {
            yield return $"The squared error is {Fixed(Math.Abs(skill) * 100, 0)} % {(skill < 0 ? "larger" : "smaller")} than by giving everybody the rate known then{(skill < 0 ? string.Empty : Interval(test.Skill, 100, 0))}.";
        }
    }

    public static string Fixed(double number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Level(ScoreMap map) => map.Test?.Intercept.Value > 0
        ? $"later more customers left than it had said{Ratio(map.Test)}"
        : $"later fewer customers left than it had said{Ratio(map.Test)}";

    private static string Ratio(MapTest? test) => test?.ObservedExpected.Value is { } ratio ? $" ({Fixed(ratio * 100, 0)} for each 100 expected)" : string.Empty;

    private static string Spread(ScoreMap map) => map.Test?.Slope.Value < 1
        ? "it is too sure of itself: high probabilities were too high and low ones too low"
        : "it is too timid: high probabilities were too low and low ones too high";

    private static string Number(Figure figure, int decimals) => figure.Value is { } value ? Fixed(value, decimals) + Interval(figure, 1, decimals) : "not to be had";

    private static string Interval(Figure figure, double times, int decimals) =>
        figure.Interval is { } ends ? $" ({Fixed(ends.Low * times, decimals)} to {Fixed(ends.High * times, decimals)})" : string.Empty;
}
