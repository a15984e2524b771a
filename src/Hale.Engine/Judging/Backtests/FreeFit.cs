using Hale.Statistics.Regression;

namespace Hale.Engine.Judging.Backtests;

/// <summary>A free fit that can be applied to other rows.</summary>
/// <param name="Fit">The fit, on standardised numbers.</param>
/// <param name="Design">The numbers of rows, by their places, standardised by those that it was fitted on.</param>
/// <param name="Names">What each coefficient is of: a column, or its being missing.</param>
internal sealed record FreeFit(LogisticFit Fit, Func<IReadOnlyList<int>, DesignMatrix> Design, IReadOnlyList<(int Column, bool WhenMissing)> Names)
{
    public double[] Predict(IReadOnlyList<int> rows) => rows.Count == 0 ? [] : Fit.Predict(Design(rows));
}
