using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Scoring;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Verifying;

/// <summary>Computes the metrics of a stored run again from the facts that are stored now, as of the run's moment, and says what has become of the facts since.</summary>
/// <param name="warehouse">Where the facts are and the history is kept.</param>
public sealed class RecomputeMetrics(IWarehouse warehouse)
{
    /// <summary>Computes and compares, a range of accounts at a time. Nothing is stored.</summary>
    /// <param name="run">The run.</param>
    /// <param name="project">The project that it was computed by, as <see cref="Versions.DefinitionOfRun"/> finds it.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RecomputedRun> RunAsync(Run run, Project project, IProgress<ScoreProgress> progress, CancellationToken cancellationToken)
    {
        var (score, asOf, kinds) = (project.Scores.Single(score => score.Name == run.Header.Outline.Name), run.Header.AsOf, KeptKinds.Of(run, project));
        var before = ScoreReads.Before(score, project.Scores);
        var metrics = ScoreMetrics.OfItself(score, before, project.AllMetrics, project.Population).Select(metric => metric.Name);
        var plan = ComputeMetrics.Plan(project, metrics.ToHashSet(StringComparer.Ordinal));
        var starts = await PathStarts.FindAsync(warehouse.Runs, project, before, asOf, cancellationToken);
        var lineage = await warehouse.Metrics.LineageAsync(plan.SourceNames, asOf, cancellationToken);
        var people = await HeldDecisions.ReadAsync(warehouse.Entries, asOf, lineage, cancellationToken);
        var own = new RunStates(warehouse.Runs, run, project.Zone);
        var census = await new TakeCensus(warehouse).RunAsync(project, plan, asOf, null, cancellationToken);
        var (chain, split, values) = (new ScoreChain(score, before), new PopulationSplit(project.Population), new RecomputedValues(run.Header.Metrics));
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPopulationAsync(plan, asOf, census, cancellationToken))
        {
            var inside = split.Divide(batch).Inside.Values;
            if (inside.Count > 0)
            {
                var span = new AccountSpan(inside.Accounts[0], inside.Accounts[^1]);
                var (others, states) = (await starts.StatesAsync(inside.Accounts, cancellationToken), await own.BeforeAsync(span, cancellationToken));
                var (block, computed) = chain.Evaluate(inside, name => name == score.Name ? states : others(name), people, cancellationToken);
                values.Add(block, computed, await warehouse.Runs.KeptAsync(run, span, kinds, cancellationToken));
                progress.Report(new ScoreProgress(values.Matched, run.Counts.Accounts));
            }

            RangeMemory.GiveBack();
        }

        var changes = await warehouse.Changes.ChangesAsync(plan.SourceNames, asOf, run.Header.StartedAt, cancellationToken);
        return new RecomputedRun(run, values.Values, values.Differing, values.Examples, values.OtherScores, run.Counts.Accounts - values.Matched, values.OnlyNow, changes);
    }
}
