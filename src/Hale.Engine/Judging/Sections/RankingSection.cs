using Hale.Engine.ReportCards;
using Hale.Statistics.Proportions;
using Hale.Statistics.Ranking;

namespace Hale.Engine.Judging.Sections;

/// <summary>Whether those who leave come first, and what looking after the worst few finds.</summary>
internal static class RankingSection
{
    private const int RocPoints = 200;

    private static readonly double[] Shares = [0.05, 0.1, 0.2];

    public static Ranking Make(Evidence evidence, Contender score, double capacity, Intervals intervals)
    {
        var panel = evidence.Panel;
        var ranked = RankedRows.Of(panel.Risks, panel.Left);
        var grouped = RankedGroups.Of(panel.Risks, panel.Left, panel.Groups);
        return new Ranking(
            score.Auc,
            score.AucAhead,
            Figures.Resampled(panel, intervals, weights => ranked.AveragePrecision(weights).Match(value => value, _ => double.NaN)),
            Figures.Rate(panel, panel.ChurnObservations, panel.Count, intervals),
            [.. Shares.Append(capacity).Distinct().Order().Select(share => At(panel, grouped, share, share == capacity, intervals))],
            Curve(panel));
    }

    private static AtCapacity At(Panel panel, RankedGroups grouped, double share, bool isTeams, Intervals intervals)
    {
        var figures = Figures.Resampled(panel, intervals, 3, (weights, values) =>
        {
            if (grouped.At(share, weights) is { IsKnown: true, Value: var lift })
            {
                (values[0], values[1], values[2]) = (lift.Precision, lift.Recall, lift.Lift);
            }
        });
        var list = MonthlyList.Of(panel, share);
        var (listed, byChance) = list.Leavers(panel);
        return new AtCapacity(share, isTeams, list.Length, Customers(panel, listed), panel.Churners == 0 ? 0 : byChance / panel.Churners, figures[0], figures[1], figures[2]);
    }

    /// <summary>Each customer once, so that the closed form holds.</summary>
    private static Figure Customers(Panel panel, double listed) => panel.Churners == 0
        ? Figure.None(Shortfall.NobodyLeft)
        : Figure.Of(listed / panel.Churners, Wilson.Interval(listed / panel.Churners, (double)panel.Churners));

    private static IReadOnlyList<CurvePoint> Curve(Panel panel) => Roc.Curve(panel.Risks, panel.Left).Match<IReadOnlyList<CurvePoint>>(
        curve => [.. Roc.Thinned(curve, RocPoints).Select(point => new CurvePoint(point.FalsePositiveRate, point.TruePositiveRate, null))],
        _ => []);
}
