using Hale.Statistics;
using Hale.Statistics.Regression;

namespace Hale.Engine.Weighting;

/// <summary>
/// The minimum of Σ loss + λ‖β − B·w₀‖² + τ‖β‖² with β ≥ 0 and B = Σβ: the loss of staying on raw sub-scores of 0 to 1, the rows of an account counting 1 together.
/// </summary>
internal static class WeightFitting
{
    /// <summary>τ, which bounds the slope.</summary>
    public const double Tau = 0.05;

    /// <summary>The strengths that are tried, rising; the last is the expert alone.</summary>
    public static IReadOnlyList<double> Lambdas { get; } = [.. Enumerable.Range(0, 13).Select(step => Math.Pow(10, (step / 2.0) - 2)), double.PositiveInfinity];

    /// <summary>The model of one strength; the expert's weights themselves when it is infinite.</summary>
    public static Answer<WeightModel> Fit(FittingRows rows, double lambda) => Fit(rows, rows.Parts(rows.Tree.Expert), rows.Weights, lambda);

    /// <summary>The same with the sub-scores at hand and rows that count otherwise.</summary>
    public static Answer<WeightModel> Fit(FittingRows rows, DesignMatrix parts, double[] rowWeights, double lambda)
    {
        var expert = rows.Tree.Expert;
        if (double.IsPositiveInfinity(lambda))
        {
            return Fit(Expert(parts, expert), rows.Retained, rowWeights, new LogisticPenalty.TowardsWeights(0, Tau * expert.Sum(weight => weight * weight), [1]))
                .Select(fit => new WeightModel(lambda, expert, fit.Coefficients[0], fit.Intercept));
        }

        var fitted = Fit(parts, rows.Retained, rowWeights, new LogisticPenalty.TowardsWeights(lambda, Tau, expert));
        return !fitted.IsKnown ? fitted.Reason
            : fitted.Value.Coefficients.Sum() is var slope && slope > 0 ? new WeightModel(lambda, [.. fitted.Value.Coefficients.Select(beta => beta / slope)], slope, fitted.Value.Intercept)
            : new WeightModel(lambda, expert, 0, fitted.Value.Intercept);
    }

    private static Answer<LogisticFit> Fit(DesignMatrix x, bool[] retained, double[] rowWeights, LogisticPenalty penalty) =>
        LogisticRegression.Fit(x, retained, new LogisticOptions { Penalty = penalty, NonNegative = true, RowWeights = rowWeights });

    private static DesignMatrix Expert(DesignMatrix parts, double[] weights)
    {
        var scores = new double[parts.Rows];
        for (var row = 0; row < scores.Length; row++)
        {
            for (var part = 0; part < weights.Length; part++)
            {
                scores[row] += weights[part] * parts[row][part];
            }
        }

        return DesignMatrix.OfColumns(scores);
    }
}
