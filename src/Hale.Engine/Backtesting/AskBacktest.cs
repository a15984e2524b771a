using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting.Running;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>Finds what a backtest is to be about, and how far is known.</summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="clock">Says up to when days are over.</param>
public sealed class AskBacktest(IWarehouse warehouse, TimeProvider clock)
{
    /// <summary>Asks.</summary>
    /// <param name="project">The project, with a lifecycle.</param>
    /// <param name="score">One of its scores.</param>
    /// <param name="span">Which part of the past is looked at.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BacktestQuestion> RunAsync(Project project, Score score, BacktestSpan span, CancellationToken cancellationToken)
    {
        var status = await warehouse.StatusAsync(cancellationToken);
        var latest = LatestClose.Of(status, project, Instant.From(clock.GetUtcNow())).Moment;
        var known = span.Known?.Moment ?? latest;
        var rules = project.Validation;
        var asked = project with { Validation = rules with { From = span.From ?? rules.From, To = span.To ?? rules.To } };
        var entered = await warehouse.Entries.LastAsync(cancellationToken);
        var inputs = entered is null ? status.InputsFingerprint : FormattableString.Invariant($"{status.InputsFingerprint}+{entered.Number}");
        var definition = CanonicalDefinition.Of(score, project);
        var key = new BacktestKey(score.Name, definition.Hash, ObservationBasis.HashOf(asked), known, inputs);
        return new BacktestQuestion(asked, score, known, definition, key, new ScoredDefinition(asked, score).Columns)
        {
            Whole = span == BacktestSpan.Whole ? null : (project, latest),
        };
    }
}
