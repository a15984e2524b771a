using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Reports.Words;

/// <summary>Whether probabilities come true. The word <em>calibrated</em> stands only where it was earned.</summary>
internal static class ProbabilityWords
{
    public static string Answer(Probability probability) => probability switch
    {
        { Basis: ProbabilityBasis.None } => "The score is no probability, and there are too few outcomes, or too little time, to make one of it and then test it. So none is given.",
        { Calibrated: true } => $"Calibrated: {Tested(probability)} stated and observed shares agree, as far as {NumberWords.Count(probability.Churners, "leaver", "leavers")} can show.",
        _ => $"The probabilities are not shown to come true: {Doubt(probability)}.",
    };

    public static string? Basis(Probability probability) => probability.Basis switch
    {
        ProbabilityBasis.Stated => "The score is a probability itself; nothing was fitted here. The files do not say on which outcomes it was fitted: were it these, that it comes true would prove nothing.",
        ProbabilityBasis.Mapped => probability.FittedUntil is { } until
            ? $"The score was turned into a probability by a map{Named(probability)} fitted on outcomes up to {NumberWords.Day(until)}, and tested on later ones only."
            : $"The score was turned into a probability by a map{Named(probability)}.",
        ProbabilityBasis.None => null,
    };

    public static string? Level(Probability probability) => probability.ObservedExpected.Value is { } ratio
        ? $"For each 100 leavers expected, {NumberWords.Fixed(ratio * 100, 0)} left{Interval(probability.ObservedExpected.Interval, 100)}."
        : null;

    public static string? Error(Probability probability) => probability.Skill.Value is { } skill
        ? $"Compared with giving every account the rate known then, the squared error is {NumberWords.Fixed(Math.Abs(skill) * 100, 0)} % {(skill < 0 ? "larger" : "smaller")}{Interval(skill < 0 ? probability.Skill.Interval?.Negated() : probability.Skill.Interval, 100)}."
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

    private static string Interval(Interval? interval, double scale) =>
        interval is { } ends ? $" (interval {NumberWords.Range(ends.Low * scale, ends.High * scale, 0)})" : "";
}
