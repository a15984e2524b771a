using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Backtesting.Storing;

/// <summary>What is known of a backtest before its first row is computed.</summary>
/// <param name="Key">What makes it the same as another.</param>
/// <param name="Definition">The canonical definition.</param>
/// <param name="Outline">The shape of the score.</param>
/// <param name="Rules">How it is observed.</param>
/// <param name="Columns">What its columns are.</param>
/// <param name="Flow">From accounts at moments to observations.</param>
/// <param name="Totals">What its observations come to.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Version">The version of Hale.</param>
public sealed record BacktestBeginning(
    BacktestKey Key,
    string Definition,
    ScoreOutline Outline,
    ValidationRules Rules,
    BacktestColumns Columns,
    IReadOnlyList<FlowStep> Flow,
    BacktestTotals Totals,
    Instant StartedAt,
    string Version)
{
    /// <summary>From which as-of on observations belong to the lock-box; null where nothing is kept back.</summary>
    public Instant? LockedFrom { get; init; }

    /// <summary>How many days after they took effect 95 % of the outcomes were known; null where no source says.</summary>
    public int? DelayDays { get; init; }

    /// <summary>The share of the facts known at the last as-of that are reconstructed, 0 to 1.</summary>
    public double ReconstructedShare { get; init; }

    /// <summary>What a score that depends on where it was begins with; null of one that does not.</summary>
    public string? Memory { get; init; }
}
