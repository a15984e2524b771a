using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Databases;
using Hale.Intake.Reading;

namespace Hale.Intake;

/// <summary>
/// Reads CSV, JSON lines and Parquet files, and rows of databases by way of such files. What it stages can be loaded until it is disposed, for files with unreadable records are staged from a copy.
/// </summary>
public sealed class FileSourceReader : ISourceReader, IDisposable
{
    private readonly Lazy<DuckDatabase> _engine = new(() => DuckDatabase.Open(new DuckOptions { ExternalAccess = true, MemoryLimit = "512MB", Threads = 1 }));
    private readonly Scratch _scratch;
    private readonly FileLooks _looks;
    private readonly Extracts _extracts;

    internal FileSourceReader(string scratchFolder, IDatabaseReader? databases)
    {
        _scratch = new Scratch(scratchFolder);
        _looks = new FileLooks(() => _engine.Value, _scratch);
        _extracts = new Extracts(databases, _scratch);
    }

    /// <inheritdoc/>
    public Task<SourceReading> OpenAsync(SourceDefinition source, ReadingContext context, CancellationToken cancellationToken) =>
        Task.Run(() => new SourceOpening(source, context, _looks, _extracts, () => _engine.Value).RunAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync() => _extracts.ReleaseAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_engine.IsValueCreated)
        {
            _engine.Value.Dispose();
        }

        _scratch.Dispose();
    }
}
