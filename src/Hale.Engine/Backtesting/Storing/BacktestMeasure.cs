namespace Hale.Engine.Backtesting.Storing;

/// <summary>A measure of a scorecard, as a column.</summary>
/// <param name="Scorecard">The scorecard, as an index of the outline.</param>
/// <param name="Node">The node, as an index of that scorecard's nodes.</param>
/// <param name="Metric">The metric that it reads.</param>
/// <param name="Label">What people read.</param>
/// <param name="NominalShare">Its share of the weight of its scorecard where everything is present, 0 to 1.</param>
/// <param name="Undated">Whether it rests on attributes without a history.</param>
public sealed record BacktestMeasure(int Scorecard, int Node, string Metric, string Label, double NominalShare, bool Undated);
