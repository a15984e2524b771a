using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>Whether the probabilities of a map are calibrated, why not, and what to do: the same sentences for the map and for the card that judges it.</summary>
internal static class CalibrationWords
{
    /// <summary>The answer in one sentence.</summary>
    public static string Answer(CalibrationCase found) => found.Verdict switch
    {
        CalibrationVerdict.Calibrated =>
            $"Calibrated, as far as the {NumberWords.Count(found.Tested, "customer", "customers")} who left in the time kept to test it can show: how many left, and where, does not differ from what it had said by more than chance.",
        CalibrationVerdict.LevelOff => $"Not calibrated: {Level(found)}.",
        CalibrationVerdict.SpreadOff => $"Not calibrated: {Spread(found)}.",
        CalibrationVerdict.LevelAndSpreadOff => $"Not calibrated: {Level(found)}, and {Spread(found)}.",
        CalibrationVerdict.FewLaterChurners =>
            $"Not calibrated yet: in the time kept to test it only {NumberWords.Count(found.Tested, "customer", "customers")} left, and 20 are needed to judge it.",
        CalibrationVerdict.NoLaterTime => found.IsMoved
            ? "Not calibrated yet: since its level was moved there is too little newer time to test it on."
            : "Not calibrated yet: no time is left to test it on, after the time that it takes to fit it.",
        CalibrationVerdict.FewChurners =>
            $"Not calibrated yet: only {NumberWords.Count(found.Fitted, "customer", "customers")} left so far. From 30 on the score counts; until then everybody with a contract of like length has one probability.",
        CalibrationVerdict.ScoreSaysNothing => "Not calibrated: accounts with a higher score did not stay more often, so the score does not tell who leaves.",
        CalibrationVerdict.NotSettled => "Not calibrated: the outcomes are too regular, or too few, for level and spread to be computed.",
    };

    /// <summary>What to do where the word is not earned; null where there is nothing to do.</summary>
    public static string? Advice(CalibrationCase found) => found.Verdict switch
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

    private static string Level(CalibrationCase found) =>
        $"later {(found.Intercept.Value > 0 ? "more" : "fewer")} customers left than it had said{(found.ObservedExpected.Value is { } ratio ? $" ({NumberWords.Fixed(ratio * 100, 0)} for each 100 expected)" : "")}";

    private static string Spread(CalibrationCase found) => found.Slope.Value < 1
        ? "it is too sure of itself: high probabilities were too high and low ones too low"
        : "it is too timid: high probabilities were too low and low ones too high";
}
