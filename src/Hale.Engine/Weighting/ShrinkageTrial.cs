using Hale.Engine.Backtesting;

namespace Hale.Engine.Weighting;

/// <summary>Holds the fit that is drawn towards the expert against the expert alone and against the fit that is not, on outcomes that none of them has seen.</summary>
public static class ShrinkageTrial
{
    /// <summary>What came of it; null where one of the models cannot be fitted.</summary>
    /// <param name="earlier">What is fitted on.</param>
    /// <param name="later">What is tested on: of the same outline.</param>
    /// <param name="scorecard">The scorecard, as an index of the outline.</param>
    /// <param name="cancellation">Cancels.</param>
    public static ShrinkageLosses? Of(Backtest earlier, Backtest later, int scorecard, CancellationToken cancellation)
    {
        var (training, test) = (FittingRows.Of(earlier, scorecard).Rows, FittingRows.Of(later, scorecard).Rows);
        double[] strengths = [double.PositiveInfinity, LambdaChoice.Of(training, [], cancellation), 0];
        var losses = strengths.Select(strength => WeightFitting.Fit(training, strength)).Select(model => model.IsKnown ? Loss(model.Value, test) : (double?)null).ToList();
        return losses is [{ } expert, { } shrunk, { } unpenalised] ? new ShrinkageLosses(training.Churners, expert, shrunk, unpenalised) : null;
    }

    private static double Loss(WeightModel model, FittingRows rows)
    {
        var scores = model.Scores(rows);
        return scores.Select((score, row) => rows.Weights[row] * model.Loss(score, rows.Retained[row])).Sum() / rows.Accounts;
    }
}
