using Hale.Core.Scoring;

namespace Hale.Engine.Backtesting;

/// <summary>
/// A definition held against what customers did: one row for each account and moment, with what the score said by what was known then, and what became of the account. Rows stand in
/// the order of their as-of, then of the accounts; columns have one place for each row.
/// </summary>
/// <param name="Header">What it is about.</param>
/// <param name="Outline">The shape of the score.</param>
/// <param name="Accounts">The accounts, in ordinal order.</param>
/// <param name="Rows">The observations.</param>
/// <param name="Measures">What each measure came to.</param>
/// <param name="Predictors">The metrics of the free model.</param>
/// <param name="Segments">The metrics by which results are divided.</param>
public sealed record Backtest(
    BacktestHeader Header,
    ScoreOutline Outline,
    IReadOnlyList<string> Accounts,
    IReadOnlyList<BacktestRow> Rows,
    IReadOnlyList<MeasureColumn> Measures,
    IReadOnlyList<PredictorColumn> Predictors,
    IReadOnlyList<SegmentColumn> Segments)
{
    /// <summary>Of the observations of an opened lock-box: those that were settled before it, on which a map may be fitted. Otherwise none.</summary>
    public IReadOnlyList<BacktestRow> Earlier { get; init; } = [];
}
