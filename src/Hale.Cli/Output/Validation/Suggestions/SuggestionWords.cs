using System.Globalization;
using Hale.Engine.ReportCards;
using Hale.Engine.Thresholds;
using Hale.Engine.Weighting;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>The words of suggestions.</summary>
internal static class SuggestionWords
{
    /// <summary>How far the fitting is.</summary>
    public static string Step(WeightingProgress step) => $"({step.Scorecard}) " + step.Step switch
    {
        WeightingStep.TryingOnLaterTime => $"on later time, {Words.Percent(Math.Round(step.Share, 2))}",
        WeightingStep.Fitting => "on everything",
        WeightingStep.Resampling => $"again on drawn accounts, {Words.Percent(Math.Round(step.Share, 2))}",
    };

    /// <summary>Why nothing was fitted.</summary>
    public static string Why(WhyNotFitted why) => why switch
    {
        WhyNotFitted.Graded => "the score is a grade, which has no weights",
        WhyNotFitted.NoWeightedMean => "at the top it is not a weighted mean, so that no weights decide it",
        WhyNotFitted.OneWeight => "fewer than two of its measures or groups have a weight that matters and, somewhere in the past, a value",
        WhyNotFitted.WeightsBySegment => "its weights differ by segment, so that there is not one set of weights to fit",
        WhyNotFitted.NoObservations => "no observation of it can be used",
        WhyNotFitted.OneOutcome => "everybody stayed, or everybody left: there is nothing to tell apart",
        WhyNotFitted.NoSlope => "no weight helps to tell who stays from who leaves, or the fit did not settle",
    };

    /// <summary>A gate in a sentence, met or not.</summary>
    public static string Gate(WeightGate gate) => gate.Match(
        churners => churners.Passed
            ? $"{Words.Number(churners.Found)} customers left; a proposal needs {WeightGate.FewestChurners} (a convention)"
            : $"only {Words.Count(churners.Found, "customer")} left; a proposal needs {WeightGate.FewestChurners} (a convention)",
        loss => Gain(loss.Gain, loss.Passed, "what happened surprised the fitted weights less", "log loss, in thousandths", 1000),
        order => Gain(order.Gain, order.Passed, "the fitted weights put more pairs in the right order", "in points", 100),
        move => move.Passed ? "all that is known by now speaks for moving from the present weights" : "all that is known by now gives no reason to move from the present weights");

    /// <summary>Why there is no limit.</summary>
    public static string Why(WhyNoLimit why) => why switch
    {
        WhyNoLimit.Graded => "the score is a grade: its bands are no numbers",
        WhyNoLimit.BandsBySegment => "its bands differ by segment, so that there is not one set of limits",
        WhyNoLimit.OneBand => "it has one band, and so no limit",
        WhyNoLimit.NoObservations => "no observation of it has a score",
        WhyNoLimit.NotAtOneTime => "the project observes each account at its own time, so that nobody knows how many there are at once: give a share, such as `--capacity 10%`",
        WhyNoLimit.FewChurners => "fewer than 20 customers left: their chance of leaving cannot be told from the score; `--capacity` needs no outcomes",
        WhyNoLimit.NoSlope => "a lower score did not mean more churn, so that no limit can be had from a chance of leaving",
        WhyNoLimit.NoRevenue => "no revenue is known: say what a customer that stays is worth, such as `--value 12000`",
        WhyNoLimit.NeverPays => "even at the worst score too few leave for looking after an account to bring what it costs",
        WhyNoLimit.AlwaysPays => "even at the best score enough leave for looking after an account to bring more than it costs: no limit divides the accounts, and `--capacity` says where the list ends",
        WhyNoLimit.LimitsCross => "the limits would not lie within the scale, each above the one before: see the numbers, and state other ones, or a number for every limit",
    };

    /// <summary>A share in percent, rounded to whole points, with its interval.</summary>
    public static string Share(Figure figure) => figure.Value is not { } value ? "–" : figure.Interval is { } interval
        ? $"{Whole(value)} % ({Whole(interval.Low)} to {Whole(interval.High)})"
        : $"{Whole(value)} %";

    /// <summary>A number with its interval.</summary>
    public static string Number(Figure figure, double times, string places) => figure.Value is not { } value ? "–" : figure.Interval is { } interval
        ? $"{Text(value * times, places)} ({Text(interval.Low * times, places)} to {Text(interval.High * times, places)})"
        : Text(value * times, places);

    public static string Whole(double share) => Text(100 * share, "0");

    private static string Gain(Figure gain, bool passed, string what, string unit, double times)
    {
        const string Signed = "+0.0;−0.0;0.0";
        return gain.Value is not { } value ? $"whether {what} on later time cannot be said: the past is too short to be parted"
            : gain is { Value: 0, Interval: { Low: 0, High: 0 } } ? $"not on later time: there the fit always stayed at the present weights, so that nothing says that {what}"
            : gain.Interval is not { } interval ? $"whether {what} on later time cannot be said: too few customers left then ({unit}: {Text(value * times, Signed)})"
            : $"on later time {(passed ? string.Empty : "it is not sure that ")}{what} ({unit}: {Text(value * times, Signed)}, between {Text(interval.Low * times, Signed)} and {Text(interval.High * times, Signed)})";
    }

    private static string Text(double number, string places) => number.ToString(places, CultureInfo.InvariantCulture).Replace('-', '−');
}
