using Hale.Core.Time;
using Hale.Engine.Calibrating;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>The probability of one account for machines.</summary>
internal static class StayingShape
{
    /// <summary>The probability; null where no map of the definition gives one.</summary>
    public static object? Of(AccountStaying? staying, ProjectZone zone) => staying is not { Estimate: { } estimate } ? null : new
    {
        probability = estimate.Probability,
        standard_error = estimate.StandardError,
        low = estimate.Interval.Low,
        high = estimate.Interval.High,
        seen = estimate.Seen,
        basis = estimate.HasScore ? "score" : "no_score",
        until = staying.Until is { } until ? DayTexts.OfClose(until, zone) : null,
        decision_due = staying.Due is { } due ? StayingWords.Day(due, zone) : null,
        calibrated = staying.Map.Verdict == CalibrationVerdict.Calibrated,
        verdict = CalibrationVerdicts.Word(staying.Map.Verdict),
        map = staying.Map.Number,
    };
}
