using Hale.Engine.Calibrating;
using Hale.Engine.ReportCards;

namespace Hale.Reports;

/// <summary>What was found of a map from a score to the probability of staying: what the words about it need.</summary>
/// <param name="Verdict">Whether it may be called calibrated.</param>
/// <param name="Fitted">How many accounts left among all that it was fitted on.</param>
/// <param name="Tested">How many left in the time that it was tested on; 0 without a test.</param>
/// <param name="ObservedExpected">How many left there for each one expected.</param>
/// <param name="Intercept">Its level: above 0 where more left than was said.</param>
/// <param name="Slope">Its spread: below 1 where it was too sure of itself.</param>
public sealed record CalibrationCase(CalibrationVerdict Verdict, int Fitted, int Tested, Figure ObservedExpected, Figure Intercept, Figure Slope)
{
    /// <summary>Whether only its level was moved, and an earlier map gave the rest.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Of a kept map.</summary>
    public static CalibrationCase Of(ScoreMap map) => new(
        map.Verdict, map.Counts.Churners, map.Test?.Churners ?? 0, map.Test?.ObservedExpected ?? Nothing, map.Test?.Intercept ?? Nothing, map.Test?.Slope ?? Nothing)
    {
        IsMoved = map.BasedOn is not null,
    };

    /// <summary>Of the map that a card judged; null where it judged none.</summary>
    internal static CalibrationCase? Of(Probability probability) => probability.Verdict is { } verdict
        ? new CalibrationCase(verdict, probability.MapChurners, probability.Churners, probability.ObservedExpected, probability.Intercept, probability.Slope)
        : null;

    private static Figure Nothing { get; } = Figure.None(Shortfall.ShortHistory);
}
