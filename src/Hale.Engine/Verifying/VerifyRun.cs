using Hale.Core.Projects;
using Hale.Core.People;
using Hale.Core.Scoring;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Scoring;

namespace Hale.Engine.Verifying;

/// <summary>
/// Computes a stored run again from the metric values that it kept, the states that it began with and its definition, and compares everything that it stored, every number by its bits.
/// </summary>
/// <param name="runs">The history.</param>
public sealed class VerifyRun(IRunStore runs)
{
    /// <summary>Of so many accounts it is said what differs; all that differ are counted.</summary>
    public const int MostExamples = 20;

    /// <summary>Verifies a run, a range of accounts at a time.</summary>
    /// <param name="run">The run.</param>
    /// <param name="project">The project that it was computed by, as <see cref="Versions.DefinitionOfRun"/> finds it.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<VerifiedRun> RunAsync(Run run, Project project, IProgress<ScoreProgress> progress, CancellationToken cancellationToken)
    {
        var score = project.Scores.Single(score => score.Name == run.Header.Outline.Name);
        var (evaluator, comparison, kinds) = (new ScoreEvaluator(score), new ScoreComparison(run.Header.Outline), KeptKinds.Of(run, project));
        var tally = new RunTally(score.Bands.All.Count, project.Population);
        var states = new RunStates(runs, run, project.Zone);
        var examples = new List<AccountDifferences>();
        var differing = 0L;
        foreach (var span in await runs.SpansAsync(run, ComputeMetrics.BatchSize, cancellationToken))
        {
            var kept = await runs.KeptAsync(run, span, kinds, cancellationToken);
            var people = new PeopleOverrides(kept.Scores.SelectMany(account => account.People).Select(held => held.Override));
            var block = evaluator.Evaluate(kept.Values, await states.BeforeAsync(span, cancellationToken), people, cancellationToken);
            foreach (var account in Differing(kept, block, comparison))
            {
                differing++;
                if (examples.Count < MostExamples)
                {
                    examples.Add(account);
                }
            }

            tally.Add(block);
            progress.Report(new ScoreProgress(tally.Accounts, run.Counts.Accounts));
            RangeMemory.GiveBack();
        }

        var leftOut = await runs.LeftOutCountsAsync(run, cancellationToken);
        return new VerifiedRun(run, tally.Accounts, differing, examples, CountComparison.Of(run, tally.Counts, leftOut));
    }

    private static IEnumerable<AccountDifferences> Differing(KeptRange kept, ScoreBlock block, ScoreComparison comparison) => Enumerable.Range(0, block.Count)
        .Select(row => new AccountDifferences(block.Accounts[row], comparison.Of(kept.Scores[row], block[row])))
        .Where(account => account.Differences.Count > 0);
}
