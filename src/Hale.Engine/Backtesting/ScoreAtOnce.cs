using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Engine.Backtesting.Running;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>
/// Computes the scores of a backtest once more as if every fact had been known when it occurred. Nothing of it is stored: it is no judgement of the score, but says how much of its
/// facts came too late.
/// </summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ScoreAtOnce(IWarehouse warehouse)
{
    /// <summary>Computes, at the shortest lead alone.</summary>
    /// <param name="project">The project whose definition was judged.</param>
    /// <param name="score">The score.</param>
    /// <param name="backtest">The observations.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The same observations with the other scores, without columns.</returns>
    public async Task<Backtest> RunAsync(Project project, Score score, Backtest backtest, IProgress<BacktestProgress> progress, CancellationToken cancellationToken)
    {
        List<BacktestRow> rows = [.. backtest.Rows.Where(row => row.Lead == 0).OrderBy(row => row.AsOf).ThenBy(row => row.Account).ThenBy(row => row.From)];
        var found = new List<BacktestRow>(rows.Count);
        if (rows.Count > 0)
        {
            IReadOnlyList<ObservedAccount> observed = [.. rows.Select(row => new ObservedAccount(backtest.Accounts[row.Account], row.AsOf, row.From, row.Until, row.Answer))];
            var scored = new ScoreObservations(warehouse, new ScoredDefinition(project, score), observed, RunBacktest.Walk(project.Validation, observed))
            {
                Metrics = warehouse.Metrics.KnownAtOnce(backtest.Header.Known),
            };
            await foreach (var part in scored.RunAsync(0, progress, cancellationToken))
            {
                found.AddRange(part.Rows.Select((row, index) => rows[part.From + index] with { Score = row.Score }));
                progress.Report(new BacktestProgress(BacktestStage.Scoring, found.Count, rows.Count));
            }
        }

        return backtest with { Rows = found, Measures = [], Predictors = [], Segments = [] };
    }
}
