using Hale.Core.Sources;

namespace Hale.Engine.Import;

/// <summary>Reads rows of a database into files. Changes nothing there.</summary>
public interface IDatabaseReader
{
    /// <summary>
    /// Writes rows as CSV: comma, quotes where needed, a header, UTF-8; NULL is an empty cell. All that is read until <see cref="ReleaseAsync"/> is the state of one moment for each database.
    /// </summary>
    /// <param name="database">The database and its rows.</param>
    /// <param name="folder">The project folder, against which secret files are resolved.</param>
    /// <param name="from">Only rows whose cursor is at least this, or empty; null for all.</param>
    /// <param name="target">Where to write.</param>
    /// <param name="rows">Told how many rows have come, now and then.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="DatabaseException">They cannot be read.</exception>
    Task<DatabaseExtract> ReadAsync(SourceDatabase database, string folder, string? from, Stream target, IProgress<long> rows, CancellationToken cancellationToken);

    /// <summary>Closes the connections.</summary>
    Task ReleaseAsync();
}
