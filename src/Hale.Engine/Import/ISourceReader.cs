using Hale.Core.Sources;

namespace Hale.Engine.Import;

/// <summary>Reads outside files: finds them, looks at each one, and says how its rows become facts. Changes nothing.</summary>
public interface ISourceReader
{
    /// <summary>Looks at the files of a source. Everything that stops the import is in <see cref="SourceReading.Problems"/>; a row that cannot be read is not: it is refused when it is loaded.</summary>
    Task<SourceReading> OpenAsync(SourceDefinition source, ReadingContext context, CancellationToken cancellationToken);

    /// <summary>Lets go of what only opening needs, such as connections to databases: all sources have been opened.</summary>
    Task ReleaseAsync();
}
