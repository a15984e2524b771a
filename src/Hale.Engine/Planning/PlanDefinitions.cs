using Hale.Core.Definitions.Changes;
using Hale.Core.Metrics.Accounts;
using Hale.Core.Metrics.Planning;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Previewing;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Planning;

/// <summary>
/// Says what the definitions of one project would make of the accounts, beside those of another: both are computed as of the same moment, in one pass over the facts where they read
/// them alike. Nothing is stored.
/// </summary>
/// <param name="warehouse">Where the facts and the history are.</param>
public sealed class PlanDefinitions(IWarehouse warehouse)
{
    private readonly ComputeMetrics _compute = new(warehouse.Metrics);
    private readonly TakeCensus _census = new(warehouse);

    /// <summary>Compares the scores whose definition differs, or all of them where facts are read otherwise.</summary>
    /// <param name="before">What is compared with.</param>
    /// <param name="after">What is looked at.</param>
    /// <param name="scores">The names of the scores to look at; null for all.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<PlanReport> RunAsync(
        Project before, Project after, IReadOnlySet<string>? scores, AsOf asOf, IProgress<PlanProgress> progress, CancellationToken cancellationToken)
    {
        var changes = DefinitionChanges.Between(before, after);
        var readOtherwise = changes.With(ChangeEffect.Facts).Any();
        List<ScoreComparison> compared =
        [
            .. changes.Scores.Where(score => (score.State != ScoreState.Same || readOtherwise) && scores?.Contains(score.Name) != false)
                .Select(score => new ScoreComparison(score, Side(before, score.Name), Side(after, score.Name))),
        ];
        if (compared.Count > 0)
        {
            var total = await warehouse.Metrics.AccountCountAsync(cancellationToken);
            await CompareAsync(new PlanPair(before, after, compared), asOf, new PlanTally(progress, total), cancellationToken);
        }

        return new PlanReport(asOf, changes, [.. compared.Select(score => score.Close())]);
    }

    private static ScoredSide? Side(Project project, string name) => project.Scores.FirstOrDefault(score => score.Name == name) is { } score ? new ScoredSide(project, score) : null;

    private async Task CompareAsync(PlanPair pair, AsOf asOf, PlanTally tally, CancellationToken cancellationToken)
    {
        var before = await PathStarts.FindAsync(warehouse.Runs, pair.Before, pair.Chained(score => score.Before), asOf.Moment, cancellationToken);
        var after = await PathStarts.FindAsync(warehouse.Runs, pair.After, pair.Chained(score => score.After), asOf.Moment, cancellationToken);
        pair.Begin(after);
        var lineage = await warehouse.Metrics.LineageAsync([.. pair.After.Sources.Select(source => source.Name).Order(StringComparer.Ordinal)], asOf.Moment, cancellationToken);
        before.Lineage = after.Lineage = lineage;
        pair.People = await HeldDecisions.ReadAsync(warehouse.Entries, asOf.Moment, lineage, cancellationToken);
        if (pair.Joint is { } plan)
        {
            var now = await CensusAsync(pair.After, plan.Second, asOf, tally, cancellationToken);
            var old = plan.SharesCensus ? now : await CensusAsync(pair.Before, plan.First, asOf, tally, cancellationToken);
            await foreach (var (first, second) in _compute.ForPopulationAsync(plan, asOf.Moment, old, now, cancellationToken))
            {
                pair.AddBoth(first, await States(before, first), second, await States(after, second), cancellationToken);
                tally.Done(second.Values.Count, PlanStage.After);
            }

            return;
        }

        await foreach (var batch in PassAsync(pair.Before, pair.FirstWanted, asOf, tally, cancellationToken))
        {
            pair.AddBefore(batch, await States(before, batch), cancellationToken);
            tally.Done(batch.Values.Count, PlanStage.Before);
        }

        await foreach (var batch in PassAsync(pair.After, pair.SecondWanted, asOf, tally.Again(), cancellationToken))
        {
            pair.AddAfter(batch, await States(after, batch), cancellationToken);
            tally.Done(batch.Values.Count, PlanStage.After);
        }

        pair.AddRest();

        async Task<Func<string, Core.Paths.PathBefore>> States(PathStarts starts, MetricBatch batch) => await starts.StatesAsync(batch.Values.Accounts, cancellationToken);
    }

    private async IAsyncEnumerable<MetricBatch> PassAsync(
        Project project, IReadOnlySet<string> wanted, AsOf asOf, PlanTally tally, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            yield break;
        }

        var plan = ComputeMetrics.Plan(project, wanted);
        var census = await CensusAsync(project, plan, asOf, tally, cancellationToken);
        await foreach (var batch in _compute.ForPopulationAsync(plan, asOf.Moment, census, cancellationToken))
        {
            yield return batch;
        }
    }

    private Task<Census> CensusAsync(Project project, MetricPlan plan, AsOf asOf, PlanTally tally, CancellationToken cancellationToken) =>
        _census.RunAsync(project, plan, asOf.Moment, tally, cancellationToken);
}
