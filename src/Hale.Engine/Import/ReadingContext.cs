using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Engine.Import;

/// <summary>What a reader must know of the project besides the source.</summary>
/// <param name="Folder">The project folder, against which paths are resolved.</param>
/// <param name="Zone">The project's zone, in which local days are counted.</param>
/// <param name="SeriesKinds">The kind of each series that a metric reads; another series may hold anything.</param>
public sealed record ReadingContext(string Folder, ProjectZone Zone, IReadOnlyDictionary<string, ValueKind> SeriesKinds)
{
    /// <summary>How far sources with a cursor have been read, by source; a source that is not here is read from its beginning.</summary>
    public IReadOnlyDictionary<string, SeenCursor> Seen { get; init; } = new Dictionary<string, SeenCursor>(StringComparer.Ordinal);

    /// <summary>Told how many rows a database has given.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}
