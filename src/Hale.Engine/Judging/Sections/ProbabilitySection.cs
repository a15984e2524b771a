using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.ReportCards;
using Hale.Statistics.Calibration;
using Hale.Statistics.Calibration.Maps;

namespace Hale.Engine.Judging.Sections;

/// <summary>
/// Whether probabilities come true. A score of files that is none gets a map, fitted on the earlier part of the history and tested on the later one; an own score is judged by its one map.
/// </summary>
internal static class ProbabilitySection
{
    /// <summary>From so many churners a map with a slope is fitted.</summary>
    private const int FewestToFit = 30;

    public static Probability Make(Evidence evidence, Intervals intervals) => evidence.Own is { } own ? MapSection.Make(own, intervals) : evidence.History.Scale switch
    {
        { Kind: ScoreKind.Probability, HigherIsWorse: true } => Stated(evidence, [.. evidence.Panel.Scores], intervals),
        { Kind: ScoreKind.Probability } => Stated(evidence, [.. evidence.Panel.Scores.Select(score => 1 - score)], intervals),
        _ => Mapped(evidence, intervals),
    };

    private static Probability Stated(Evidence evidence, double[] probabilities, Intervals intervals) =>
        Tested(new ProbabilityTest(evidence.Panel, probabilities, BaseRateThen.Of(evidence)), intervals) with { Basis = ProbabilityBasis.Stated };

    private static Probability Mapped(Evidence evidence, Intervals intervals)
    {
        if (evidence.Rule != ObservationRule.Monthly)
        {
            return Nothing(evidence.Dated ? Shortfall.ShortHistory : Shortfall.NoDates);
        }

        if (Split(evidence) is not var (fitted, tested))
        {
            return Nothing(Shortfall.ShortHistory);
        }

        return PlattMap.Fit(fitted.Risks, fitted.Left).Match(
            map => Tested(new ProbabilityTest(tested, Array.ConvertAll(tested.Risks, map.Apply), Enumerable.Repeat(fitted.BaseRate, tested.Count).ToArray()), intervals) with
            {
                Basis = ProbabilityBasis.Mapped,
                Map = "Platt",
                FittedUntil = DateOnly.FromDayNumber(fitted.Rows.Max(row => row.Day)),
                TestedFrom = DateOnly.FromDayNumber(tested.Rows.Min(row => row.Day)),
            },
            why => Nothing(Shortfalls.Of(why)));
    }

    /// <summary>The month to begin testing with that leaves the most leavers on the smaller side; what is fitted was over before. Null where no month leaves enough on both.</summary>
    private static (Panel Fitted, Panel Tested)? Split(Evidence evidence)
    {
        var panel = evidence.Panel;
        return panel.Rows.Select(row => Calendar.FirstDay(Calendar.Month(row.Day)).DayNumber).Distinct()
            .Select(first => (Fitted: panel.Where(row => panel.Rows[row].Over < first), Tested: panel.Where(row => panel.Rows[row].Day >= first)))
            .Where(halves => halves.Fitted.Churners >= FewestToFit && halves.Tested.Churners >= Intervals.FewestChurners)
            .OrderByDescending(halves => Math.Min(halves.Fitted.Churners, halves.Tested.Churners))
            .Select(halves => ((Panel, Panel)?)halves)
            .FirstOrDefault();
    }

    private static Probability Tested(ProbabilityTest test, Intervals intervals)
    {
        var panel = test.Panel;
        var intercept = test.Intercept();
        var slope = test.Slope();
        var overall = test.Overall(intervals);
        return new Probability(
            ProbabilityBasis.None, null, null, null, panel.Count, panel.Churners, overall[0], intercept, slope, overall[1], overall[2],
            intercept.Interval?.Contains(0) == true && slope.Interval?.Contains(1) == true,
            test.Groups(intervals),
            test.Curve());
    }

    /// <summary>Where nothing can be said, and why.</summary>
    public static Probability Nothing(Shortfall why) => new(
        ProbabilityBasis.None, null, null, null, 0, 0,
        Figure.None(why), Figure.None(why), Figure.None(why), Figure.None(why), Figure.None(why), Calibrated: false, [], []);
}
