namespace Hale.Statistics.Ranking;

/// <summary>Two areas under the ROC curve on the same rows, and whether they differ.</summary>
/// <param name="First">The area of the first predictor, 0–1.</param>
/// <param name="Second">The area of the second predictor, 0–1.</param>
/// <param name="FirstVariance">The variance of the first area.</param>
/// <param name="SecondVariance">The variance of the second area.</param>
/// <param name="Covariance">The covariance of the two areas.</param>
/// <param name="Difference">The first area minus the second.</param>
/// <param name="StandardError">The standard error of the difference.</param>
/// <param name="Interval">Difference ± quantile · standard error, cut to −1–1.</param>
/// <param name="Z">Difference over standard error; <see cref="Degeneracy.NoVariance"/> where the standard error is 0, as with predictors of the same order.</param>
/// <param name="P">The two-sided probability of so large a Z when the areas are equal; no value where <paramref name="Z"/> has none.</param>
public sealed record DeLongPair(
    double First,
    double Second,
    double FirstVariance,
    double SecondVariance,
    double Covariance,
    double Difference,
    double StandardError,
    Interval Interval,
    Answer<double> Z,
    Answer<double> P);
