namespace Hale.Core.Sources;

/// <summary>A PostgreSQL database from which a source reads its rows.</summary>
/// <param name="Connection">Where the way to it is written, with its password.</param>
/// <param name="Rows">Which rows are read.</param>
public sealed record SourceDatabase(SecretReference Connection, DatabaseRows Rows)
{
    /// <summary>How long a statement may take when nothing is stated.</summary>
    public static TimeSpan UsualTimeout { get; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// A column that never falls from one row to a later one, such as a growing number or the time of the last change: only rows from the last value seen on are read.
    /// Null reads all rows each time.
    /// </summary>
    public string? Cursor { get; init; }

    /// <summary>How long the database may work on one statement; above zero.</summary>
    public TimeSpan Timeout { get; init; } = UsualTimeout;

    /// <summary>As it is shown to people: "the table public.accounts of the database at $CRM_DATABASE".</summary>
    public override string ToString() => $"{Rows} of the database at {Connection}";
}
