using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Language.Text;
using Npgsql;

namespace Hale.Postgres.Reading;

/// <summary>The words for rows that cannot be read.</summary>
internal sealed class ReadFaults(NpgsqlConnectionStringBuilder settings)
{
    private const string Grant = "Let the database's administrator grant it: GRANT SELECT ON the table, and USAGE ON its schema.";

    private string Place => $"{settings.Host}:{settings.Port}";

    public static DatabaseException NoCursor(SourceDatabase database, string cursor, IReadOnlyList<string> columns) => new(
        $"{database} has no column `{cursor}` for the `cursor`; it has {string.Join(", ", columns.Select(column => $"`{column}`"))}",
        Suggestion.Advice(cursor, columns, "Name one of these columns.")!);

    public DatabaseException MayWrite() => new($"{Place} does not promise to change nothing: its transactions are not read-only", "Read from a server that knows read-only transactions, or from files.");

    /// <summary>What a fault means.</summary>
    public async Task<DatabaseException> OfAsync(Exception fault, SourceDatabase database, CancellationToken cancellationToken) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName } told =>
            new($"{database} cannot be read: {told.MessageText}", await RelationNames.AdviceAsync(settings, database.Rows, cancellationToken)),
        PostgresException { SqlState: PostgresErrorCodes.UndefinedColumn } told =>
            new($"{database} cannot be read: {told.MessageText}", told.Hint is { Length: > 0 } hint ? hint : "Correct the name in the query."),
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } told when told.MessageText.Contains("timeout", StringComparison.OrdinalIgnoreCase) => TooLong(database),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } told => new($"{database} would change something: {told.MessageText}", "Write a query that only reads."),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } told => new($"{database} may not be read by the user {settings.Username}: {told.MessageText}", Grant),
        PostgresException { SqlState: PostgresErrorCodes.SyntaxError } told => new($"{database} cannot be read: {told.MessageText}", "Write one query, a SELECT or WITH … SELECT, without a semicolon."),
        PostgresException told when told.SqlState.StartsWith("22", StringComparison.Ordinal) => new($"{database} cannot be read: {told.MessageText}", "Mend the query, or the cells that it meets."),
        PostgresException told => new($"{database} cannot be read: {told.MessageText} ({told.SqlState})", "Mend the query, or see to the server."),
        NotSupportedException => Several(database),
        TimeoutException or NpgsqlException { InnerException: TimeoutException } => TooLong(database),
        _ => new($"the connection to {Place} broke while {database} was read", "Nothing was imported. Try again; if it happens again, look into the log of the server."),
    };

    public static DatabaseException Several(SourceDatabase database) => new($"{database} cannot be read: it holds several statements", "Write one query, a SELECT or WITH … SELECT, without a semicolon.");

    private static DatabaseException TooLong(SourceDatabase database) => new(
        $"{database} took longer than {Duration(database.Timeout)}", "Raise `timeout` in the source, read less (a query, a `cursor`), or help the query with an index.");

    private static string Duration(TimeSpan time) => time.TotalSeconds < 120 ? $"{time.TotalSeconds:0} seconds" : $"{time.TotalMinutes:0.#} minutes";
}
