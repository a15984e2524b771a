using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Populations;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Scoring;

/// <summary>Scores every account of the population at a moment and appends the run to the history.</summary>
/// <param name="warehouse">Where the facts are and the history is kept.</param>
/// <param name="clock">Says when the run happens.</param>
/// <param name="version">The version of Hale, kept with the run.</param>
public sealed class ScoreAccounts(IWarehouse warehouse, TimeProvider clock, string version)
{
    /// <summary>Computes one score; the run can be seen when it is complete, and not at all before.</summary>
    /// <param name="project">The project.</param>
    /// <param name="score">One of its scores.</param>
    /// <param name="asOf">The moment.</param>
    /// <param name="purpose">What the run is made for.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels; no trace is left then.</param>
    public async Task<ScoreReport> RunAsync(Project project, Score score, AsOf asOf, RunPurpose purpose, IProgress<ScoreProgress> progress, CancellationToken cancellationToken)
    {
        var place = await RunPlace.FindAsync(purpose, warehouse.Runs, project, score.Name, asOf, Instant.From(clock.GetUtcNow()), cancellationToken);
        var metrics = place.KnownUntil is { } until ? warehouse.Metrics.AsKnown(new Knowledge(asOf.Moment, until)) : warehouse.Metrics;
        var before = ScoreReads.Before(score, project.Scores);
        var reached = ScoreReads.Reached(score, project.AllMetrics, project.Scores);
        var starts = await PathStarts.FindAsync(warehouse.Runs, project, before.Append(score), asOf.Moment, place.Basis, cancellationToken);
        var header = (await HeaderAsync(project, score, before, asOf, cancellationToken)) with { Path = starts.Of(score), Kind = place.Kind, KnownUntil = place.KnownUntil };
        var everything = Plan(project, ScoreMetrics.Of(score, reached, project.AllMetrics, project.Population));
        var plan = Plan(project, ScoreMetrics.OfItself(score, before, project.AllMetrics, project.Population));
        var accounts = await metrics.AccountCountAsync(cancellationToken);
        var known = await metrics.KnownShareAsync(everything, asOf.Moment, cancellationToken);
        var gaps = new SourceGaps(everything, await metrics.ReachesAsync(cancellationToken)).At(asOf.Moment);
        var chain = new ScoreChain(score, before);
        var census = await new TakeCensus(metrics, warehouse.Runs, warehouse.Entries) { Basis = place.Basis }.RunAsync(project, plan, asOf.Moment, new CensusProgress(progress, accounts), cancellationToken);
        var lineage = await metrics.LineageAsync(plan.SourceNames, asOf.Moment, cancellationToken);
        starts.Lineage = lineage;
        var people = await HeldDecisions.ReadAsync(warehouse.Entries, asOf.Moment, lineage, cancellationToken);
        var tally = new RunTally(score.Bands.All.Count, project.Population);
        var split = new PopulationSplit(project.Population);
        await using var writer = await BeginAsync(header, cancellationToken);
        await foreach (var batch in new ComputeMetrics(metrics).ForPopulationAsync(plan, asOf.Moment, census, cancellationToken))
        {
            var (inside, leftOut) = split.Divide(batch);
            var (block, values) = chain.Evaluate(inside.Values, await starts.StatesAsync(inside.Values.Accounts, cancellationToken), people, cancellationToken);
            await writer.AppendAsync(block, values, cancellationToken);
            await writer.AppendAsync(leftOut, cancellationToken);
            tally.Add(block);
            tally.Add(leftOut);
            RangeMemory.GiveBack();
            progress.Report(new ScoreProgress(tally.Seen, accounts));
        }

        if (tally.Seen == 0 && header.Kind == RunKind.Close)
        {
            throw new EmptyCloseException(score.Name, asOf.Label);
        }

        await writer.AppendAsync(lineage, cancellationToken);
        var run = await writer.CompleteAsync(tally.Counts, Instant.From(clock.GetUtcNow()), cancellationToken);
        return new ScoreReport(run, known, gaps) { ClosedFrom = place.ClosedFrom, LaterCloses = await LaterClosesAsync(run, asOf, cancellationToken), ParentCircles = census.Circles, Lineage = lineage };
    }

    /// <summary>A day that was closed by somebody else meanwhile stays as it is: this run is then kept beside its close.</summary>
    private async Task<IRunWriter> BeginAsync(RunHeader header, CancellationToken cancellationToken)
    {
        try
        {
            return await warehouse.Runs.BeginRunAsync(header, cancellationToken);
        }
        catch (CloseExistsException)
        {
            return await warehouse.Runs.BeginRunAsync(header with { Kind = RunKind.Recomputed }, cancellationToken);
        }
    }

    private static MetricPlan Plan(Project project, IReadOnlyList<Metric> metrics) =>
        ComputeMetrics.Plan(project, metrics.Select(metric => metric.Name).ToHashSet(StringComparer.Ordinal));

    private async Task<IReadOnlyList<Close>> LaterClosesAsync(Run run, AsOf asOf, CancellationToken cancellationToken) => run.Header.Path is not null && asOf.IsClose
        ? await warehouse.Runs.ClosesToRepeatAsync(run, cancellationToken)
        : [];

    private async Task<RunHeader> HeaderAsync(Project project, Score score, IReadOnlyList<Score> before, AsOf asOf, CancellationToken cancellationToken)
    {
        var metrics = ScoreMetrics.Of(score, before, project.AllMetrics);
        var kept = ScoreMetrics.OfItself(score, before, project.AllMetrics, Population.Everyone);
        var definition = CanonicalDefinition.Of(score, project);
        var undated = new UndatedMetrics(project.Sources, metrics);
        var status = await warehouse.StatusAsync(cancellationToken);
        return new RunHeader(
            asOf.Moment,
            asOf.Label,
            definition.Hash,
            definition.Text,
            ScoreOutline.Of(score, metrics, undated.Contains),
            [.. kept.Select(metric => metric.Name).Concat(ScoreReads.References(score)).Order(StringComparer.Ordinal)],
            status.InputsFingerprint,
            Instant.From(clock.GetUtcNow()),
            version);
    }

    private sealed class CensusProgress(IProgress<ScoreProgress> progress, long accounts) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new ScoreProgress(value, accounts) { IsCensus = true });
    }
}
