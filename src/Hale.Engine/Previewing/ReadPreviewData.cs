using Hale.Core.Definitions;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Populations;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Previewing;

/// <summary>Reads what a preview is computed from. Nothing is stored.</summary>
/// <param name="warehouse">Where the facts and the history are.</param>
public sealed class ReadPreviewData(IWarehouse warehouse)
{
    private static readonly AccountQuery Everybody = new(null, [], new SortKey.Account(), false, [], null);

    /// <summary>The metric values of every account at a moment, and the latest runs.</summary>
    public async Task<PreviewData> RunAsync(Project project, AsOf asOf, CancellationToken cancellationToken)
    {
        var plan = ComputeMetrics.Plan(project, Needed(project));
        var starts = await PathStarts.FindAsync(warehouse.Runs, project, project.Scores, asOf.Moment, cancellationToken);
        var lineage = await warehouse.Metrics.LineageAsync(plan.SourceNames, asOf.Moment, cancellationToken);
        starts.Lineage = lineage;
        var census = await new TakeCensus(warehouse).RunAsync(project, plan, asOf.Moment, null, cancellationToken);
        var batches = new List<PreviewBatch>();
        await foreach (var batch in new ComputeMetrics(warehouse.Metrics).ForPopulationAsync(plan, asOf.Moment, census, cancellationToken))
        {
            batches.Add(new PreviewBatch(batch, await starts.StatesAsync(batch.Values.Accounts, cancellationToken)));
        }

        var stored = new Dictionary<string, PreviewSide>(StringComparer.Ordinal);
        foreach (var score in project.Scores)
        {
            if (await warehouse.Runs.FindAsync(score.Name, notAfter: null, cancellationToken) is { } run)
            {
                stored[score.Name] = Side(run, await warehouse.Runs.ListAsync(run, Everybody, cancellationToken));
            }
        }

        return new PreviewData(asOf, batches, project.Scores.ToDictionary(score => score.Name, score => CanonicalDefinition.Of(score, project).Hash, StringComparer.Ordinal), stored)
        {
            People = await HeldDecisions.ReadAsync(warehouse.Entries, asOf.Moment, lineage, cancellationToken),
        };
    }

    private static HashSet<string> Needed(Project project) =>
        project.Scores.SelectMany(score => new ScoredSide(project, score).Metrics).ToHashSet(StringComparer.Ordinal);

    private static PreviewSide Side(Run run, IReadOnlyList<ListedAccount> accounts)
    {
        var (outline, header) = (run.Header.Outline, run.Header);
        return new PreviewSide(
            $"run {run.Number} as of {header.AsOfLabel}",
            header.DefinitionHash,
            [.. outline.Bands.Select(band => band.Name)],
            accounts.ToDictionary(
                account => account.Account,
                account => new PreviewAccount(
                    account.Value is { } value ? outline.Print(value) : null, account.Band is { } band ? outline.Bands[band].Name : null, account.Coverage, null),
                StringComparer.Ordinal));
    }
}
