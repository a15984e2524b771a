namespace Hale.DuckDb;

/// <summary>How to open a database. Sizes are texts such as "1GB"; what is null is left to DuckDB.</summary>
public sealed record DuckOptions
{
    /// <summary>The database file; null for a database in memory.</summary>
    public string? Path { get; init; }

    public bool ReadOnly { get; init; }

    public string? MemoryLimit { get; init; }

    public int? Threads { get; init; }

    /// <summary>Where queries spill; by default beside the database file. The caller removes what a killed process left there.</summary>
    public string? TempDirectory { get; init; }

    public string? MaxTempDirectorySize { get; init; }

    /// <summary>Off, an insert or a scan without ORDER BY may give rows in any order, for less memory.</summary>
    public bool PreserveInsertionOrder { get; init; } = true;

    /// <summary>Whether SQL may read and write files and attach databases. Cannot be changed after opening.</summary>
    public bool ExternalAccess { get; init; }

    /// <summary>Folders that SQL may use although <see cref="ExternalAccess"/> is off.</summary>
    public IReadOnlyList<string> AllowedDirectories { get; init; } = [];

    /// <summary>Single files that SQL may use although <see cref="ExternalAccess"/> is off.</summary>
    public IReadOnlyList<string> AllowedPaths { get; init; } = [];
}
