using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Scoring;
using Hale.Engine.Versions;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Closing;

/// <summary>Computes a run of the past again, by its own definitions and with what has become known since. The run itself stays as it is.</summary>
/// <param name="warehouse">Where the facts are and the history is kept.</param>
/// <param name="scoring">Scores accounts.</param>
/// <param name="definitions">Finds the definitions of runs.</param>
public sealed class RecomputeRun(IWarehouse warehouse, ScoreAccounts scoring, DefinitionOfRun definitions)
{
    /// <summary>The run computed again, be it just now or, where nothing has come since, before. Null when its definitions were not kept.</summary>
    /// <param name="published">The run.</param>
    /// <param name="known">Up to when facts count that became known; the run's own moment where that is later.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels; no trace is left then.</param>
    public async Task<Run?> RunAsync(Run published, Instant known, IProgress<ScoreProgress> progress, CancellationToken cancellationToken)
    {
        var until = Instant.Later(known, published.Header.AsOf);
        if (await EarlierAsync(published, until, cancellationToken) is { } earlier)
        {
            return earlier;
        }

        if (await definitions.FindAsync(published, cancellationToken) is not { } project)
        {
            return null;
        }

        var score = project.Scores.First(score => score.Name == published.Header.Outline.Name);
        var asOf = new AsOf(published.Header.AsOf, published.Header.AsOfLabel);
        return (await scoring.RunAsync(project, score, asOf, new RunPurpose.Recomputed(published, until), progress, cancellationToken)).Run;
    }

    /// <summary>A run that was computed again before, and would come to the same now.</summary>
    private async Task<Run?> EarlierAsync(Run published, Instant until, CancellationToken cancellationToken)
    {
        var newest = await warehouse.Runs.NewestAsync(published.Header.Outline.Name, RunKind.Recomputed, published.Header.AsOf, cancellationToken);
        var isSame = newest is { Header: { KnownUntil: { } then } header } && header.AsOf == published.Header.AsOf && header.DefinitionHash == published.Header.DefinitionHash
            && newest.Number > published.Number && header.Path == published.Header.Path && then <= until;
        return isSame && !await HasChangedAsync(newest!, until, cancellationToken) ? newest : null;
    }

    /// <summary>Whether anything came since: facts, or an import, which says how far its sources reach.</summary>
    private async Task<bool> HasChangedAsync(Run run, Instant until, CancellationToken cancellationToken)
    {
        var status = await warehouse.StatusAsync(cancellationToken);
        var known = Instant.Earlier(run.Header.StartedAt, run.Header.KnownUntil ?? run.Header.AsOf);
        return status.Sources.Any(source => source.LastImport > known) || (await warehouse.Metrics.LateFactsAsync(LateFactsQuery.After(run, until), cancellationToken)).Count > 0;
    }
}
