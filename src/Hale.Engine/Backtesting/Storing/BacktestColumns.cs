namespace Hale.Engine.Backtesting.Storing;

/// <summary>What the columns of a backtest are, in the order of the stored indexes.</summary>
/// <param name="Measures">The measures of all scorecards.</param>
/// <param name="Predictors">The metrics of the free model.</param>
/// <param name="Segments">The metrics by which results are divided.</param>
public sealed record BacktestColumns(IReadOnlyList<BacktestMeasure> Measures, IReadOnlyList<string> Predictors, IReadOnlyList<string> Segments);
