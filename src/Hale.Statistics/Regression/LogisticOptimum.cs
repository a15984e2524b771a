namespace Hale.Statistics.Regression;

/// <summary>Where a search ended.</summary>
/// <param name="Parameters">The coefficients over standardised columns, then the intercept.</param>
/// <param name="Free">Which parameters are not held at 0 by the bound.</param>
/// <param name="Point">Objective and derivatives there.</param>
/// <param name="Iterations">How many steps it took.</param>
internal sealed record LogisticOptimum(double[] Parameters, bool[] Free, LogisticPoint Point, int Iterations);
