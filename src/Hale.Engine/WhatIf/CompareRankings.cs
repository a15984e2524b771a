using Hale.Core.Definitions;
using Hale.Core.Paths;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Core.WhatIf;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Warehousing;

namespace Hale.Engine.WhatIf;

/// <summary>Says how stable the ranking of a run is when the weights of its definition move a little, from what the run kept. What it reads of other scores stays as it was stored.</summary>
/// <param name="warehouse">Where the history is.</param>
public sealed class CompareRankings(IWarehouse warehouse)
{
    /// <summary>Compares. Accounts are read twice, a range at a time.</summary>
    /// <param name="run">The run.</param>
    /// <param name="project">The project that it was computed by.</param>
    /// <param name="draws">How many draws of all weights together.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <param name="progress">Told how many accounts are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<RankingStability> RunAsync(Run run, Project project, int draws, int seed, IProgress<RankingProgress> progress, CancellationToken cancellationToken)
    {
        var score = project.Scores.Single(one => one.Name == run.Header.Outline.Name);
        var shifts = new WeightShifts(score);
        var single = shifts.Single();
        var comparison = new RankingComparison(score, [.. single, .. Enumerable.Range(0, draws).Select(number => shifts.Draw(seed, number))]);
        var lineage = await warehouse.Metrics.LineageAsync([.. project.Sources.Select(source => source.Name).Order(StringComparer.Ordinal)], run.Header.AsOf, cancellationToken);
        var people = await HeldDecisions.ReadAsync(warehouse.Entries, run.Header.AsOf, lineage, cancellationToken);
        for (var round = 1; round <= 2; round++)
        {
            var done = 0L;
            await foreach (var range in new StoredInputs(warehouse.Runs).RangesAsync(run, cancellationToken))
            {
                comparison.Take(Table(score, project, range), await PathAsync(run, project.Zone, range, cancellationToken), people, cancellationToken);
                progress.Report(new RankingProgress(round, done += range.Count, run.Counts.Accounts));
            }

            if (round == 1)
            {
                comparison.Rank();
            }
        }

        var results = comparison.Results();
        return new RankingStability(comparison.Accounts, comparison.Scored, seed, [.. results.Take(single.Count)], [.. results.Skip(single.Count).Select(one => one.Figures)]);
    }

    private static ValueTable Table(Score score, Project project, IReadOnlyList<AccountInputs> range)
    {
        var names = ScoreMetrics.NamesOf(score).ToHashSet(StringComparer.Ordinal);
        var columns = project.AllMetrics.Where(metric => names.Contains(metric.Name)).ToDictionary(metric => metric.Name, metric => InputColumns.Of(metric, range), StringComparer.Ordinal);
        foreach (var name in ScoreReads.References(score))
        {
            columns[name] = InputColumns.Of(name, name.StartsWith(ScoreReads.BandPrefix, StringComparison.Ordinal) ? ValueKind.Text : ValueKind.Number, range);
        }

        return new ValueTable([.. range.Select(inputs => inputs.Account)], columns);
    }

    private async Task<PathBefore> PathAsync(Run run, ProjectZone zone, IReadOnlyList<AccountInputs> range, CancellationToken cancellationToken) => run.Header.Path?.Run is { } before
        ? new PathBefore(await warehouse.Runs.PathStatesAsync(before, range[0].Account, range[^1].Account, cancellationToken), run.Header.AsOf, zone)
        : PathBefore.Nothing;
}
