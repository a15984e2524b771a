namespace Hale.Engine.Backtesting.Storing;

/// <summary>The rows of some moments that follow each other, each moment whole.</summary>
/// <param name="From">The place of the first row among those of the backtest.</param>
/// <param name="Accounts">The account of each row.</param>
/// <param name="Rows">The rows; their <see cref="BacktestRow.Account"/> says nothing.</param>
/// <param name="Measures">What each measure came to, in the order of the columns.</param>
/// <param name="Predictors">The values of each predictor; NaN where it is missing.</param>
/// <param name="Segments">The values of each segment; null where it is missing.</param>
public sealed record BacktestPart(
    int From,
    IReadOnlyList<string> Accounts,
    IReadOnlyList<BacktestRow> Rows,
    IReadOnlyList<MeasureColumn> Measures,
    IReadOnlyList<ReadOnlyMemory<double>> Predictors,
    IReadOnlyList<IReadOnlyList<string?>> Segments);
