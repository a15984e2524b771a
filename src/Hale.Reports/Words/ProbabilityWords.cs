using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Reports.Words;

/// <summary>Whether probabilities come true. The word <em>calibrated</em> stands only where it was earned.</summary>
internal static class ProbabilityWords
{
    public static string Answer(Probability probability) => CalibrationCase.Of(probability) is { } found ? CalibrationWords.Answer(found) : probability switch
    {
        { Basis: ProbabilityBasis.None } => "The score is no probability, and there are too few outcomes, or too little time, to make one of it and then test it. So none is given.",
        { Calibrated: true } => $"Calibrated: {Tested(probability)} stated and observed shares agree, as far as {NumberWords.Count(probability.Churners, "leaver", "leavers")} can show.",
        _ => $"The probabilities are not shown to come true; {Doubt(probability)}.",
    };

    public static string? Basis(Probability probability) => probability.Basis switch
    {
        ProbabilityBasis.Stated => "The score is a probability itself; nothing was fitted here. The files do not say on which outcomes it was fitted: were it these, that it comes true would prove nothing.",
        ProbabilityBasis.Mapped when probability is { Verdict: not null, TestedFrom: { } from } =>
            $"This is the map that `hale calibrate` makes: from the score, the length of the contract and the time to the decision to the probability of staying. Maps made in the same way {(probability.Origins == 1 ? "at an earlier moment" : $"at {NumberWords.Count(probability.Origins)} earlier moments")} foretold what came after, from {NumberWords.Day(from)} on.",
        ProbabilityBasis.Mapped => probability.FittedUntil is { } until
            ? $"The score was turned into a probability by a map{Named(probability)} fitted on outcomes up to {NumberWords.Day(until)}, and tested on later ones only."
            : $"The score was turned into a probability by a map{Named(probability)}.",
        ProbabilityBasis.None => null,
    };

    public static string? Level(Probability probability) => Level(probability.ObservedExpected);

    /// <summary>How many left for each hundred expected.</summary>
    public static string? Level(Figure observedExpected) => observedExpected.Value is { } ratio
        ? $"For each 100 leavers expected, {NumberWords.Fixed(ratio * 100, 0)} left{Interval(observedExpected.Interval, 100)}."
        : null;

    public static string? Error(Probability probability) => Error(probability.Skill);

    /// <summary>How much of the squared error of one rate for all is removed.</summary>
    public static string? Error(Figure gained) => gained.Value is { } skill
        ? $"Compared with giving every account the rate known then, the squared error is {NumberWords.Fixed(Math.Abs(skill) * 100, 0)} % {(skill < 0 ? "larger" : "smaller")}{Sides(skill < 0, gained.Interval)}."
        : null;

    private static string Named(Probability probability) => string.IsNullOrWhiteSpace(probability.Map) ? "" : $" ({probability.Map})";

    private static string Tested(Probability probability) =>
        probability.Basis == ProbabilityBasis.Mapped && probability.TestedFrom is { } from ? $"on time not used to fit, from {NumberWords.Day(from)} on," : "on these observations";

    private static string Doubt(Probability probability)
    {
        var level = probability.Intercept.Interval;
        var spread = probability.Slope.Interval;
        var doubts = new List<string>();
        if (spread is { } slope && !slope.Contains(1))
        {
            doubts.Add(slope.High < 1 ? "they are too extreme: high ones are too high and low ones too low" : "they are too timid: high ones are too low and low ones too high");
        }
        if (level is { } intercept && !intercept.Contains(0))
        {
            doubts.Add(intercept.Low > 0 ? "more customers left than they say" : "fewer customers left than they say");
        }
        if (level is null || spread is null)
        {
            var why = probability.Slope.Why ?? probability.Intercept.Why;
            doubts.Add(why is { } reason ? ShortfallWords.Clause(reason) : "they could not be tested");
        }
        return doubts.Count == 0 ? "they could not be tested on later time" : string.Join("; ", doubts);
    }

    /// <summary>Where the interval holds both sides, each end says which side it is on.</summary>
    private static string Sides(bool larger, Interval? interval) => interval is { Low: < -.005, High: > .005 } ends
        ? $" (interval from {NumberWords.Fixed(-ends.Low * 100, 0)} % larger to {NumberWords.Fixed(ends.High * 100, 0)} % smaller)"
        : Interval(larger ? interval?.Negated() : interval, 100);

    private static string Interval(Interval? interval, double scale) =>
        interval is { } ends ? $" (interval {NumberWords.Range(ends.Low * scale, ends.High * scale, 0)})" : "";
}
