using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Inspecting;

namespace Hale.Engine.Import;

/// <summary>Where facts are kept.</summary>
public interface IFactStore
{
    /// <summary>Begins an import. Nothing of it can be seen until it is committed; when it is disposed without, nothing has changed.</summary>
    /// <param name="project">The project whose sources will be loaded.</param>
    /// <param name="now">The moment of the import: when facts of <c>known: at_import</c> become known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IImportSession> BeginImportAsync(Project project, Instant now, CancellationToken cancellationToken);

    /// <summary>
    /// How far sources with a cursor have been read, by source. A source is absent when it must be read from its beginning: it was never read so, or records of it were refused for accounts that
    /// have been added since.
    /// </summary>
    Task<IReadOnlyDictionary<string, SeenCursor>> CursorsAsync(CancellationToken cancellationToken);

    /// <summary>The records that were set aside, as the last import of each file left them, by source, file and record.</summary>
    /// <param name="kind">Which ones.</param>
    /// <param name="source">Of this source only, or of all facts of it; null for all.</param>
    /// <param name="cancellationToken">Cancels.</param>
    IAsyncEnumerable<SetAsideRecord> SetAsideAsync(SetAsideKind kind, string? source, CancellationToken cancellationToken);

    /// <summary>How the stored facts came to be known, by source.</summary>
    Task<IReadOnlyDictionary<string, FactProvenance>> ProvenanceAsync(CancellationToken cancellationToken);

    /// <summary>What is stored of a source, as far as it was known at a moment; what was set aside is that of now.</summary>
    Task<SourceInspection> InspectAsync(SourceDefinition source, InspectionSpan span, CancellationToken cancellationToken);

    /// <summary>How many facts of a source are stored: events, points of series, subscriptions, outcomes, and versions of contacts, accounts and their attributes.</summary>
    Task<long> CountAsync(string source, CancellationToken cancellationToken);
}
