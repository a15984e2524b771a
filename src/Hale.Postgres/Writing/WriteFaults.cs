using Hale.Engine.Import;
using Npgsql;

namespace Hale.Postgres.Writing;

/// <summary>The words for exports that fail. Nothing was written then.</summary>
internal static class WriteFaults
{
    public static DatabaseException Of(Exception fault, NpgsqlConnectionStringBuilder settings, string schema) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } told => new(
            $"the user {settings.Username} may not write: {told.MessageText}", $"Let the database's administrator make the schema and give it to the user: CREATE SCHEMA {schema} AUTHORIZATION {settings.Username}."),
        PostgresException { SqlState: PostgresErrorCodes.UndefinedColumn } told => new(
            $"a table of the schema {schema} was made by another version: {told.MessageText}", "Rename or drop the table and export again; the history is exported anew."),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => new(
            $"{settings.Host}:{settings.Port} only reads", "Export to the primary server, with a user whose transactions may write."),
        PostgresException told => new($"the export was refused: {told.MessageText} ({told.SqlState})", "See to the database, and export again; nothing was written."),
        _ => new($"the connection to {settings.Host}:{settings.Port} broke", "Nothing was written. Export again."),
    };
}
