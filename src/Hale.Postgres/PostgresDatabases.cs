using Hale.Engine.Import;
using Hale.Postgres.Connections;
using Hale.Postgres.Reading;

namespace Hale.Postgres;

/// <summary>PostgreSQL, and what speaks its protocol.</summary>
public static class PostgresDatabases
{
    /// <summary>A reader of rows.</summary>
    /// <param name="environment">Reads a variable of the environment.</param>
    public static IDatabaseReader Reader(Func<string, string?> environment) => new PostgresReader(new Secrets(environment));
}
