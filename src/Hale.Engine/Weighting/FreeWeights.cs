using Hale.Engine.Backtesting;
using Hale.Statistics;
using Hale.Statistics.Regression;

namespace Hale.Engine.Weighting;

/// <summary>
/// The weights that maximum likelihood gives, without the expert, without a bound and without any penalty, with intervals from the cluster sandwich: the yardstick by which the intervals
/// are tested on companies whose true weights are known.
/// </summary>
public static class FreeWeights
{
    private const double NormalReach = 1.959963984540054;

    /// <summary>The weights of a scorecard, in the order of its parts; or why there are none.</summary>
    /// <param name="backtest">The observations.</param>
    /// <param name="scorecard">The scorecard, as an index of the outline.</param>
    public static Answer<IReadOnlyList<FreeWeight>> Of(Backtest backtest, int scorecard)
    {
        var (rows, _) = FittingRows.Of(backtest, scorecard);
        var fit = Fit(rows, new LogisticPenalty.Free());
        return !fit.IsKnown ? fit.Reason : fit.Value.Covariance(rows.Clusters) is { IsKnown: true } covariance ? Shares(rows.Tree, fit.Value, covariance.Value) : Degeneracy.TooFew;
    }

    /// <summary>A fit whose signs are free.</summary>
    internal static Answer<LogisticFit> Fit(FittingRows rows, LogisticPenalty penalty) =>
        LogisticRegression.Fit(rows.Parts(rows.Tree.Expert), rows.Retained, new LogisticOptions { Penalty = penalty, RowWeights = rows.Weights });

    /// <summary>The 95 % interval of a number with a standard error.</summary>
    internal static Interval Around(double value, double error) => new(value - (NormalReach * error), value + (NormalReach * error));

    // w = β/B, so that dw = (dβ − w·dB)/B: the delta method.
    private static Answer<IReadOnlyList<FreeWeight>> Shares(WeightTree tree, LogisticFit fit, CoefficientCovariance covariance)
    {
        var slope = fit.Coefficients.Sum();
        var weights = new List<FreeWeight>();
        for (var part = 0; part < tree.Parts.Length; part++)
        {
            var share = fit.Coefficients[part] / slope;
            var factors = new double[covariance.Parameters];
            for (var other = 0; other < tree.Parts.Length; other++)
            {
                factors[other] = ((other == part ? 1 : 0) - share) / slope;
            }

            weights.Add(new FreeWeight(tree.Nodes[tree.Parts[part]].Path, share, Around(share, covariance.StandardError(factors))));
        }

        return weights;
    }
}
