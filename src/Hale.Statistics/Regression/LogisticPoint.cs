namespace Hale.Statistics.Regression;

/// <summary>The objective and its derivatives at one place; the intercept is the last parameter.</summary>
/// <param name="Objective">Loss and penalty.</param>
/// <param name="Rounding">How far the objective may be off by rounding: two places whose objectives differ by less cannot be told apart by it.</param>
/// <param name="Gradient">The first derivatives.</param>
/// <param name="Terms">The sum of the absolute terms of each first derivative: its rounding error is a small multiple of it.</param>
/// <param name="Hessian">The second derivatives.</param>
internal sealed record LogisticPoint(double Objective, double Rounding, double[] Gradient, double[] Terms, double[,] Hessian);
