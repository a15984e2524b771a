using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Storing;

namespace Hale.Engine.Backtesting;

/// <summary>What a backtest asks: one definition, under the rules of its project, as known at a moment.</summary>
/// <param name="Project">The project, with a lifecycle and with the part of the past that is looked at.</param>
/// <param name="Score">One of its scores.</param>
/// <param name="Known">The moment up to which outcomes may be known.</param>
/// <param name="Definition">The canonical definition of the score.</param>
/// <param name="Key">What makes another backtest the same.</param>
/// <param name="Columns">What its columns are.</param>
public sealed record BacktestQuestion(Project Project, Score Score, Instant Known, CanonicalDefinition Definition, BacktestKey Key, BacktestColumns Columns)
{
    /// <summary>The project by whose rules, and the moment as known at which, the whole past is looked at; null where the question is about all of it. A lock-box is settled by the whole past.</summary>
    public (Project Project, Instant Known)? Whole { get; init; }

    /// <summary>Whether nothing would be left of the score, because every measure rests on attributes without a history and the project does not say that they may be used.</summary>
    public bool RestsOnUndatedOnly => !Project.Validation.UsesUndated && Columns.Measures.Count > 0 && Columns.Measures.All(measure => measure.Undated);
}
