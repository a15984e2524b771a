namespace Hale.Engine.Backtesting;

/// <summary>A metric of the free model in every row.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Values">Its values; NaN where it is missing.</param>
public sealed record PredictorColumn(string Metric, ReadOnlyMemory<double> Values);
