using Hale.Core.Metrics;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Import;

/// <summary>Imports every source of a project: all of it or, when something stands in the way, nothing.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="facts">Keeps the facts.</param>
/// <param name="clock">Says when the import happens.</param>
public sealed class ImportSources(ISourceReader reader, IFactStore facts, TimeProvider clock)
{
    /// <summary>Whether sources with a cursor are read from their beginning.</summary>
    public bool FromTheBeginning { get; init; }

    /// <summary>Looks at every source first and, where all can be read, loads them in one step.</summary>
    /// <param name="project">The project.</param>
    /// <param name="missing">What becomes of the facts of files that are no longer there.</param>
    /// <param name="progress">Told the file at hand and how much of it is done.</param>
    /// <param name="cancellationToken">Cancels; nothing is changed then, but for steps of a large import that are done.</param>
    public async Task<ImportReport> RunAsync(
        Project project, MissingFilePolicy missing, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var context = new ReadingContext(project.Folder, project.Zone, SeriesKinds(project)) { Progress = progress };
        if (!FromTheBeginning && project.Sources.Any(source => source.Database?.Cursor is not null))
        {
            context = context with { Seen = await facts.CursorsAsync(cancellationToken) };
        }

        var readings = new List<SourceReading>();
        var contactsFirst = project.Sources.SelectMany(source => source.AccountKeys.Concat(source.ParentKeys)).Any(key => key is AccountKey.OfContact);
        foreach (var source in project.Sources.OrderBy(source => Turn(source.Mapping, contactsFirst)))
        {
            readings.Add(await reader.OpenAsync(source, context, cancellationToken));
        }

        await reader.ReleaseAsync();

        return readings.SelectMany(reading => reading.Problems).ToList() is { Count: > 0 } problems
            ? new ImportReport([], problems)
            : await LoadAsync(project, readings, missing, progress, cancellationToken);
    }

    private async Task<ImportReport> LoadAsync(
        Project project, IReadOnlyList<SourceReading> readings, MissingFilePolicy policy, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        var now = Instant.From(clock.GetUtcNow());
        await using var session = await facts.BeginImportAsync(project, now, cancellationToken);
        var receipts = new List<FileReceipt>();
        var files = readings.SelectMany(reading => reading.Files.Select(file => (reading.Source, File: file))).ToList();
        foreach (var (source, file) in files)
        {
            receipts.Add(await session.LoadAsync(source, file, new FileProgress(file, progress), cancellationToken));
        }

        var missing = new List<MissingFile>();
        foreach (var reading in readings)
        {
            missing.AddRange(await session.SettleMissingAsync(reading.Source, [.. reading.Files.Select(file => file.Name)], policy, cancellationToken));
        }

        foreach (var (place, (source, file)) in files.Index())
        {
            receipts[place] = await session.LookAgainAsync(source, file, receipts[place], cancellationToken);
        }

        var contracts = await session.JudgeContractsAsync(readings, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return new ImportReport(receipts, []) { Missing = missing, Contracts = contracts };
    }

    /// <summary>
    /// Accounts come first, for facts of unknown ones are refused, then the aliases by which others find theirs, then what checks of other facts read; contacts and lineage come last, for
    /// facts may make accounts and these may not, unless accounts are found by contacts.
    /// </summary>
    private static int Turn(RowMapping mapping, bool contactsFirst) => mapping.Match(_ => 0, _ => 5, _ => 5, _ => 5, _ => 3, _ => 4, _ => contactsFirst ? 2 : 6, _ => 1, _ => 7);

    private static Dictionary<string, ValueKind> SeriesKinds(Project project)
    {
        var kinds = new Dictionary<string, ValueKind>(StringComparer.Ordinal);
        foreach (var metric in project.Metrics.OfType<Metric.SeriesMetric>())
        {
            kinds[metric.Series] = metric.Kind;
        }

        return kinds;
    }

    private sealed class FileProgress(StagedFile file, IProgress<ImportProgress> progress) : IProgress<double>
    {
        public void Report(double value) => progress.Report(new ImportProgress(file.Name, file.Bytes, value));
    }
}
