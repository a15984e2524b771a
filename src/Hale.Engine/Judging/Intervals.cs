using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Ranking;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Judging;

/// <summary>
/// Gives statistics of a panel their intervals. Where each account stands once, closed forms; where accounts repeat, whole accounts are drawn again, because closed forms
/// would promise too much. Below twenty churners no interval of a skill is given.
/// </summary>
/// <param name="options">How resamples are drawn.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class Intervals(BootstrapOptions options, CancellationToken cancellation)
{
    /// <summary>From so many rows on, pairs and shares of repeated accounts get the interval of the sandwich over accounts: resampling would find the same, and take minutes. Never where null.</summary>
    public int? SandwichFrom { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>From so many churners an interval of a skill is given.</summary>
    public const int FewestChurners = 20;

    /// <summary>A statistic of rows that count so many times each; NaN where they do not allow it.</summary>
    public delegate double Weighted(ReadOnlySpan<int> weights);

    /// <summary>How well a panel's own risk orders it.</summary>
    public Figure Auc(Panel panel) => Auc(panel, panel.Risks);

    /// <summary>How well a column orders a panel.</summary>
    public Figure Auc(Panel panel, double[] risks)
    {
        var auc = Statistics.Ranking.Auc.Of(risks, panel.Left);
        if (!auc.IsKnown || panel.Churners < FewestChurners)
        {
            return Few(auc);
        }

        if (TakesSandwich(panel))
        {
            return ClusteredAuc.Single(risks, panel.Left, panel.Clusters).Match(found => Shortfalls.Figure(found.Auc, found.LogitInterval), why => Alike(auc.Value, why));
        }

        return panel.Once
            ? DeLong.Single(risks, panel.Left).Match(found => Shortfalls.Figure(found.Auc, found.LogitInterval), why => Alike(auc.Value, why))
            : Shortfalls.Figure(auc, Resampled(panel, Weighing(panel, risks)).LogitInterval);
    }

    /// <summary>How much better the first column orders a panel than the second.</summary>
    public Figure Gain(Panel panel, double[] first, double[] second)
    {
        var (one, other) = (Statistics.Ranking.Auc.Of(first, panel.Left), Statistics.Ranking.Auc.Of(second, panel.Left));
        var gain = one.IsKnown ? other.Select(value => one.Value - value) : one;
        if (!gain.IsKnown || panel.Churners < FewestChurners)
        {
            return Few(gain);
        }

        if (panel.Once)
        {
            return DeLong.Paired(first, second, panel.Left).Match(found => Figure.Of(found.Difference, found.Interval), why => Figure.Alone(gain.Value, Shortfalls.Of(why)));
        }

        if (TakesSandwich(panel))
        {
            return ClusteredAuc.Difference(first, second, panel.Left, panel.Clusters).Match(found => Figure.Of(found.Value, found.Interval), why => Figure.Alone(gain.Value, Shortfalls.Of(why)));
        }

        var (ofFirst, ofSecond) = (Weighing(panel, first), Weighing(panel, second));
        return Shortfalls.Figure(gain, Resample(panel, weights => ofFirst(weights) - ofSecond(weights)));
    }

    /// <summary>Whether a panel has so many rows that the sandwich over accounts serves.</summary>
    public bool TakesSandwich(Panel panel) => !panel.Once && panel.Count >= SandwichFrom;

    /// <summary>The interval of a statistic of a panel.</summary>
    public Answer<Interval> Resample(Panel panel, Weighted statistic) => Resample(panel, 1, (weights, values) => values[0] = statistic(weights))[0];

    /// <summary>The intervals of several statistics of a panel, from the same resamples.</summary>
    public IReadOnlyList<Answer<Interval>> Resample(Panel panel, int statistics, ClusterBootstrap.Statistic compute) =>
        [.. ClusterBootstrap.Run(panel.Clusters, statistics, compute, options, cancellation).Statistics.Select(statistic => statistic.Interval)];

    private BootstrapStatistic Resampled(Panel panel, Weighted statistic) =>
        ClusterBootstrap.Run(panel.Clusters, 1, (weights, values) => values[0] = statistic(weights), options, cancellation).Statistics[0];

    /// <summary>The AUC of a column of a panel under row weights.</summary>
    public static Weighted Weighing(Panel panel, double[] risks)
    {
        var ranked = RankedRows.Of(risks, panel.Left);
        return weights => ranked.Auc(weights).Match(auc => auc, _ => double.NaN);
    }

    /// <summary>What is the same everywhere is known to order nobody, as resampling finds too.</summary>
    private static Figure Alike(double auc, Degeneracy why) => why == Degeneracy.NoVariance ? Figure.Of(auc, new Interval(auc, auc)) : Figure.Alone(auc, Shortfalls.Of(why));

    private static Figure Few(Answer<double> value) =>
        value.Match(number => Figure.Alone(number, Shortfall.FewChurners), why => Figure.None(Shortfalls.Of(why)));
}
