using System.Text.Json.Nodes;
using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Core.Definitions;
using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.History;
using Hale.Engine.Previewing;
using Hale.Engine.Warehousing;

namespace Hale.Cli.Watching;

/// <summary>The metric values as of the latest run, or of the last close, read again only when a metric, a source or the data have changed. The warehouse is held no longer than it is read.</summary>
internal sealed class PreviewCache(Terminal terminal)
{
    private string? _key;
    private string? _stamp;
    private PreviewData? _data;

    /// <summary>The data; null when nothing was ever imported.</summary>
    public async Task<PreviewData?> GetAsync(DataSession session, Project project, CancellationToken cancellation)
    {
        if (!Directory.Exists(session.DataFolder) || !Directory.EnumerateFiles(session.DataFolder, "*.duckdb").Any())
        {
            return null;
        }

        var key = $"{FileStamps.Facts(session.Folder)} {Metrics(project)}";
        if (_data is not null && key == _key && FileStamps.Data(session.DataFolder) == _stamp)
        {
            return _data;
        }

        await session.FollowEntriesAsync(cancellation);
        var status = await session.Warehouse.StatusAsync(cancellation);
        _data = status.Sources.Count == 0 ? null : await new ReadPreviewData(session.Warehouse).RunAsync(
            project, await LatestRunAsync(session, project, cancellation) ?? LatestClose.Of(status, project, Instant.From(terminal.Clock.GetUtcNow())), cancellation);
        _key = key;
        return _data;
    }

    /// <summary>To be told when the warehouse is closed: closing it may write.</summary>
    public void Closed(string dataFolder) => _stamp = FileStamps.Data(dataFolder);

    /// <summary>The moment of the latest stored run, so that what is compared differs by nothing but the definitions; null when there is none.</summary>
    private static async Task<AsOf?> LatestRunAsync(DataSession session, Project project, CancellationToken cancellation)
    {
        Run? latest = null;
        foreach (var score in project.Scores)
        {
            if (await session.Warehouse.Runs.FindAsync(score.Name, notAfter: null, cancellation) is { } run && (latest is null || run.Header.AsOf > latest.Header.AsOf))
            {
                latest = run;
            }
        }

        return latest is { Header: { } header } ? new AsOf(header.AsOf, header.AsOfLabel) : null;
    }

    /// <summary>What the values depend on, as the canonical definitions write it: the metrics that the scores reach, and the scores themselves where metrics read those of other accounts.</summary>
    private static string Metrics(Project project) => string.Join('\n', project.Scores.Select(score =>
    {
        var text = CanonicalDefinition.Of(score, project).Text;
        if (project.AllMetrics.Any(metric => metric is Metric.AccountsMetric))
        {
            return text;
        }

        var definition = JsonNode.Parse(text)!;
        return $"{score.Name} {definition["metrics"]?.ToJsonString()} {definition["exclude"]?.ToJsonString()}";
    }));
}
