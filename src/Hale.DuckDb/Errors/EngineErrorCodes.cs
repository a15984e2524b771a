namespace Hale.DuckDb.Errors;

/// <summary>
/// The numbers of the engine's error types; appenders give texts without the usual prefix, so there the number tells the kind.
/// </summary>
internal static class EngineErrorCodes
{
    internal static DuckErrorKind KindOf(int code) => code switch
    {
        1 => DuckErrorKind.OutOfRange,
        2 or 5 => DuckErrorKind.Conversion,
        10 => DuckErrorKind.Transaction,
        13 or 37 => DuckErrorKind.Catalog,
        14 or 22 => DuckErrorKind.Syntax,
        18 => DuckErrorKind.Constraint,
        24 => DuckErrorKind.Binder,
        28 => DuckErrorKind.Io,
        29 => DuckErrorKind.Interrupted,
        30 or 31 => DuckErrorKind.Fatal,
        32 or 36 or 42 => DuckErrorKind.InvalidInput,
        33 => DuckErrorKind.OutOfMemory,
        34 => DuckErrorKind.Permission,
        _ => DuckErrorKind.Other,
    };
}
