namespace Hale.DuckDb;

/// <summary>What kind of failure the engine reports, as far as a caller can act on it.</summary>
public enum DuckErrorKind
{
    Other,
    Syntax,
    Binder,
    Catalog,
    Constraint,
    Conversion,
    OutOfRange,
    InvalidInput,
    InvalidUtf8,
    Csv,
    Io,
    InUse,
    DiskFull,
    OutOfMemory,
    Permission,
    Transaction,

    /// <summary>Somebody stopped the query; or it failed on one thread while another was stopped for it, and the engine kept only that.</summary>
    Interrupted,

    /// <summary>The engine broke; the database must be closed and opened again.</summary>
    Fatal,

    /// <summary>The DuckDB library itself is not there or does not load.</summary>
    LibraryMissing,
}
