using Hale.Statistics;
using Hale.Statistics.Proportions;
using Hale.Statistics.Ranking;

namespace Hale.Bench.Coverage;

internal static class CoverageMethods
{
    public const string Once = "accounts once";
    public const string Repeated = "repeated accounts";

    public static IReadOnlyList<CoverageMethod> All { get; } =
    [
        new("DeLong, Wald", Once, FirstAuc, sample => Wald(sample.Once)),
        new("DeLong, logit", Once, FirstAuc, sample => Logit(sample.Once)),
        new("DeLong, difference of two AUCs", Once, Difference, sample => Paired(sample.Once)),
        new("Wilson, a rate", Once, Rate, sample => Wilson.Interval(sample.Once.Events, sample.Once.Left.Length)),
        new("Newcombe, difference of two bands' rates", Once, BandDifference, sample => Bands(sample.Once)),
        new("DeLong, Wald", Repeated, FirstAuc, sample => Wald(sample.Repeated)),
        new("DeLong, logit", Repeated, FirstAuc, sample => Logit(sample.Repeated)),
        new("DeLong, difference of two AUCs", Repeated, Difference, sample => Paired(sample.Repeated)),
        new("Wilson, a rate", Repeated, Rate, sample => Wilson.Interval(sample.Repeated.Events, sample.Repeated.Left.Length)),
        new("Newcombe, difference of two bands' rates", Repeated, BandDifference, sample => Bands(sample.Repeated)),
        new("Cluster bootstrap of an AUC, percentile", Repeated, FirstAuc, sample => sample.Bootstrap[CoverageSample.FirstAuc].Interval),
        new("Cluster bootstrap of an AUC, logit", Repeated, FirstAuc, sample => sample.Bootstrap[CoverageSample.FirstAuc].LogitInterval),
        new("Cluster bootstrap of a difference of two AUCs, percentile", Repeated, Difference, sample => sample.Bootstrap[CoverageSample.Difference].Interval),
        new("Cluster bootstrap of a rate, percentile", Repeated, Rate, sample => sample.Bootstrap[CoverageSample.Rate].Interval),
    ];

    private static double FirstAuc(PanelTruth truth) => truth.FirstAuc;

    private static double Difference(PanelTruth truth) => truth.Difference;

    private static double Rate(PanelTruth truth) => truth.Rate;

    private static double BandDifference(PanelTruth truth) => truth.BandDifference;

    private static Answer<Interval> Bands(Panel panel)
    {
        var (red, others) = (panel.Band(red: true), panel.Band(red: false));
        return Newcombe.Difference(red.Events, red.Rows, others.Events, others.Rows).Select(difference => difference.Interval);
    }

    private static Answer<Interval> Wald(Panel panel) => DeLong.Single(panel.FirstScore, panel.Left).Select(auc => auc.Wald);

    private static Answer<Interval> Logit(Panel panel) => DeLong.Single(panel.FirstScore, panel.Left).Match(auc => auc.LogitInterval, reason => reason);

    private static Answer<Interval> Paired(Panel panel) => DeLong.Paired(panel.FirstScore, panel.SecondScore, panel.Left).Select(pair => pair.Interval);
}
