namespace Hale.Engine.Weighting;

/// <summary>A fitted model: log odds of staying = <paramref name="Intercept"/> + <paramref name="Slope"/> · score / 100, the score being the mean by <paramref name="Weights"/>.</summary>
/// <param name="Lambda">How strongly the expert's weights held; infinity for these alone.</param>
/// <param name="Weights">The weight of each part, adding up to 1.</param>
/// <param name="Slope">B.</param>
/// <param name="Intercept">The log odds at a score of 0.</param>
internal sealed record WeightModel(double Lambda, IReadOnlyList<double> Weights, double Slope, double Intercept)
{
    /// <summary>The scores that these weights give, 0 to 1.</summary>
    public double[] Scores(FittingRows rows)
    {
        var parts = rows.Parts(Weights);
        var scores = new double[rows.Count];
        for (var row = 0; row < scores.Length; row++)
        {
            for (var part = 0; part < Weights.Count; part++)
            {
                scores[row] += Weights[part] * parts[row][part];
            }
        }

        return scores;
    }

    /// <summary>The surprise of an outcome at a score, in nats.</summary>
    public double Loss(double score, bool retained)
    {
        var logOdds = Intercept + (Slope * score);
        var towards = retained ? -logOdds : logOdds;
        return Math.Log(1 + Math.Exp(-Math.Abs(towards))) + Math.Max(towards, 0);
    }
}
