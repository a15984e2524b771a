using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Finding;
using Hale.Intake.Reading;
using Hale.Intake.Staging;

namespace Hale.Intake;

/// <summary>
/// Reads CSV and Parquet files. What it stages can be loaded until it is disposed, for files with unreadable records are staged from a copy.
/// </summary>
public sealed class FileSourceReader : ISourceReader, IDisposable
{
    private readonly Lazy<DuckDatabase> _engine = new(() => DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "512MB", Threads = 1 }));
    private readonly Scratch _scratch;

    internal FileSourceReader(string scratchFolder) => _scratch = new Scratch(scratchFolder);

    /// <inheritdoc/>
    public Task<SourceReading> OpenAsync(SourceDefinition source, ReadingContext context, CancellationToken cancellationToken) =>
        Task.Run(() => OpenFilesAsync(source, context, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_engine.IsValueCreated)
        {
            _engine.Value.Dispose();
        }

        _scratch.Dispose();
    }

    private async Task<SourceReading> OpenFilesAsync(SourceDefinition source, ReadingContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> paths;
        try
        {
            paths = FilePattern.Find(source.Files, context.Folder);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return Stopped(source, Faults.FolderNotReadable(source, reason));
        }

        return paths.Count == 0
            ? Stopped(source, Faults.NotFound(source, context.Folder))
            : await StageAllAsync(paths, source, context, cancellationToken);
    }

    private async Task<SourceReading> StageAllAsync(
        IReadOnlyList<string> paths, SourceDefinition source, ReadingContext context, CancellationToken cancellationToken)
    {
        var files = new List<StagedFile>();
        var problems = new List<SourceProblem>();
        foreach (var path in paths)
        {
            try
            {
                files.Add(await StageAsync(path, source, context, cancellationToken));
            }
            catch (UnreadableFileException fault)
            {
                var name = FileNames.Shown(path, context.Folder);
                problems.Add(new SourceProblem(source.Name, name, $"{name} {fault.Message}", fault.Fix));
            }
        }

        return new SourceReading(source, problems.Count == 0 ? files : [], problems);
    }

    private async Task<StagedFile> StageAsync(string path, SourceDefinition source, ReadingContext context, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = new FileInfo(path).Length;
            if (bytes == 0)
            {
                throw Faults.Empty();
            }

            var table = Look(path, source, cancellationToken);
            HeaderCheck.Run(table, source);
            var rows = StagedRows.Of(new StagingInput(table, source, context));
            var fingerprint = await Fingerprint.OfAsync(path, source, context, cancellationToken);
            return new StagedFile(path, FileNames.Shown(path, context.Folder), bytes, fingerprint, table.Records, rows.PerRecord, rows.Sql, table.RejectsSql);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw Faults.NotReadable(reason);
        }
    }

    private static SourceReading Stopped(SourceDefinition source, (string Message, string Fix) fault) =>
        new(source, [], [new SourceProblem(source.Name, File: null, fault.Message, fault.Fix)]);

    private FileTable Look(string path, SourceDefinition source, CancellationToken cancellationToken)
    {
        using var connection = _engine.Value.Connect();
        return source.Format.Match(
            csv => new CsvFile(path, csv, connection, _scratch).Look(cancellationToken),
            _ => new ParquetFile(path, connection).Look());
    }
}
