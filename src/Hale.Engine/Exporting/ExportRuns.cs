using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Exporting;

/// <summary>Carries what runs have found to where others can use it.</summary>
/// <param name="runs">The history.</param>
/// <param name="zone">The zone of the project.</param>
/// <param name="target">Where to write.</param>
public sealed class ExportRuns(IRunStore runs, ProjectZone zone, IExportTarget target)
{
    /// <summary>Exports a table.</summary>
    public async Task<ExportReceipt> RunAsync(ExportRequest request, CancellationToken cancellationToken)
    {
        var chosen = await ChooseAsync(request, cancellationToken);
        if (request.IsIncremental)
        {
            var there = await target.ExportedAsync(request.Table, cancellationToken);
            chosen = [.. chosen.Where(run => !there.Contains(new ExportedRun(run.Number, run.FinishedAt)))];
        }

        var rows = new ExportRows(runs, zone);
        var count = chosen.Count == 0 && request.IsIncremental ? 0 : await target.WriteAsync(request.Table, chosen, run => rows.OfAsync(request.Table, run, cancellationToken), cancellationToken);
        return new ExportReceipt(request.Table.Name, [.. chosen.Select(run => run.Number)], count);
    }

    /// <summary>Shadow runs stay apart. Scores are those of the latest run; the history is all runs; of other tables those of the latest run, unless a beginning or what is new is asked for.</summary>
    private async Task<IReadOnlyList<Run>> ChooseAsync(ExportRequest request, CancellationToken cancellationToken)
    {
        List<Run> all = [.. (await runs.RunsAsync(request.Score, request.Since, cancellationToken)).Where(run => run.Header.Kind != RunKind.Shadow)];
        var isLatest = request.Table.IsCurrent || (request.Table != ExportTables.History && request.Since is null && !request.IsIncremental);
        return isLatest
            ? [.. all.Where(run => RunKinds.IsHistory(run.Header.Kind)).GroupBy(run => run.Header.Outline.Name, StringComparer.Ordinal).Select(Latest).OrderBy(run => run.Number)]
            : all;
    }

    private static Run Latest(IEnumerable<Run> score) => score.OrderBy(run => run.Header.AsOf).ThenBy(run => run.Header.Kind == RunKind.Close).ThenBy(run => run.Number).Last();
}
