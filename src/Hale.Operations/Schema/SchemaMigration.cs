using System.Data.Common;
using System.Globalization;
using Hale.Engine.Operating;
using Hale.Operations.Storing;

namespace Hale.Operations.Schema;

/// <summary>
/// Brings the tables to the version that this program knows. Each script runs in one transaction with the row that says so. Of two processes one runs a script, and the other finds it run.
/// </summary>
internal sealed class SchemaMigration(OperationsDatabase database)
{
    private const string Table = "CREATE TABLE IF NOT EXISTS hale_schema (version INTEGER NOT NULL PRIMARY KEY, script TEXT NOT NULL)";

    /// <summary>The version of the tables; 0 when there are none.</summary>
    public async Task<int> VersionAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await database.HasTableAsync(connection, "hale_schema", cancellationToken)
            ? Convert.ToInt32(await connection.ScalarAsync("SELECT max(version) FROM hale_schema", cancellationToken) ?? 0, CultureInfo.InvariantCulture)
            : 0;

    public async Task ApplyAsync(DbConnection connection, IReadOnlyList<SchemaScript> scripts, CancellationToken cancellationToken)
    {
        var known = scripts[^1].Version;
        var version = await VersionAsync(connection, cancellationToken);
        while (version < known)
        {
            version = await StepAsync(connection, scripts, cancellationToken);
        }

        if (version > known)
        {
            throw new OperationsException(
                OperationsFault.Incompatible,
                string.Create(CultureInfo.InvariantCulture, $"The operational store ({database.PlaceOf(connection)}) has tables of version {version}; this Hale knows only up to {known}."),
                "Use the newer Hale that made it.");
        }
    }

    /// <summary>Runs the next script, unless another process ran it meanwhile; gives the version afterwards.</summary>
    private async Task<int> StepAsync(DbConnection connection, IReadOnlyList<SchemaScript> scripts, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginWritingAsync(connection, cancellationToken);
        var version = await VersionAsync(connection, cancellationToken);
        if (scripts.FirstOrDefault(script => script.Version > version) is not { } next)
        {
            return version;
        }

        await connection.ExecuteAsync(Table, cancellationToken);
        await connection.ExecuteAsync(next.Sql, cancellationToken);
        await connection.ExecuteAsync("INSERT INTO hale_schema (version, script) VALUES (@p0, @p1)", cancellationToken, next.Version, next.Name);
        await transaction.CommitAsync(cancellationToken);
        return next.Version;
    }
}
