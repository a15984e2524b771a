namespace Hale.Statistics.Ranking;

/// <summary>An area under the ROC curve with its uncertainty where every row is a unit of its own.</summary>
/// <param name="Auc">The area, 0–1.</param>
/// <param name="StandardError">Its standard error; 0 where the area is 0 or 1, which is the method's limit and no certainty.</param>
/// <param name="Wald">Area ± quantile · standard error, cut to 0–1; a single point where the area is 0 or 1.</param>
/// <param name="LogitInterval">The interval on the scale of log odds, which covers better near 0 and 1; <see cref="Degeneracy.Separation"/> where the area is 0 or 1.</param>
public sealed record DeLongAuc(double Auc, double StandardError, Interval Wald, Answer<Interval> LogitInterval);
