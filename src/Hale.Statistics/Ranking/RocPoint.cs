namespace Hale.Statistics.Ranking;

/// <summary>A point of the ROC curve: what is flagged when rows at or above a threshold are.</summary>
/// <param name="Threshold">The predictor at and above which rows are flagged; +∞ at the start, where none is.</param>
/// <param name="FalsePositiveRate">The share flagged of the rows without the event, 0–1.</param>
/// <param name="TruePositiveRate">The share flagged of the rows with the event, 0–1.</param>
public readonly record struct RocPoint(double Threshold, double FalsePositiveRate, double TruePositiveRate);
