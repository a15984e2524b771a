using System.Data.Common;

namespace Hale.Operations;

/// <summary>Where operational data are kept.</summary>
/// <param name="DataFolder">The folder of the data, which holds the file of SQLite; made when it is absent and needed.</param>
public sealed record OperationsOptions(string DataFolder)
{
    /// <summary>Opens a connection to the PostgreSQL database that takes the place of the file; null for the file.</summary>
    public Func<CancellationToken, Task<DbConnection>>? Postgres { get; init; }
}
