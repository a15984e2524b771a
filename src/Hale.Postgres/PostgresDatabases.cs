using System.Data.Common;
using Hale.Core.Sources;
using Hale.Engine.Exporting;
using Hale.Engine.Import;
using Hale.Postgres.Connections;
using Hale.Postgres.Reading;
using Hale.Postgres.Writing;

namespace Hale.Postgres;

/// <summary>PostgreSQL, and what speaks its protocol.</summary>
public static class PostgresDatabases
{
    /// <summary>A reader of rows.</summary>
    /// <param name="environment">Reads a variable of the environment.</param>
    public static IDatabaseReader Reader(Func<string, string?> environment) => new PostgresReader(new Secrets(environment));

    /// <summary>Where exported tables become tables of a database.</summary>
    /// <param name="environment">Reads a variable of the environment.</param>
    /// <param name="connection">Where the connection string is.</param>
    /// <param name="folder">The project folder, against which secret files are resolved.</param>
    /// <param name="schema">The schema that holds the tables.</param>
    /// <param name="clock">Says when something was exported.</param>
    public static IExportTarget ExportTarget(Func<string, string?> environment, SecretReference connection, string folder, string schema, TimeProvider clock) =>
        new PostgresExportTarget(new Secrets(environment), connection, folder, schema, clock);

    /// <summary>What opens connections to a database. None shows its password.</summary>
    /// <param name="environment">Reads a variable of the environment.</param>
    /// <param name="connection">Where the connection string is.</param>
    /// <param name="folder">The project folder, against which secret files are resolved.</param>
    public static Func<CancellationToken, Task<DbConnection>> Connections(Func<string, string?> environment, SecretReference connection, string folder) =>
        new Connector(new Secrets(environment), connection, folder).OpenAsync;
}
