using System.Runtime.InteropServices;
using Hale.DuckDb.Native.Handles;

namespace Hale.DuckDb.Native;

internal static unsafe partial class NativeMethods
{
    [LibraryImport(Library, EntryPoint = "duckdb_appender_end_row")]
    internal static partial NativeState EndRow(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_append_null")]
    internal static partial NativeState AppendNull(AppenderHandle appender);

    [LibraryImport(Library, EntryPoint = "duckdb_append_bool")]
    internal static partial NativeState AppendBoolean(AppenderHandle appender, [MarshalAs(UnmanagedType.U1)] bool value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_int64")]
    internal static partial NativeState AppendInt64(AppenderHandle appender, long value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_double")]
    internal static partial NativeState AppendDouble(AppenderHandle appender, double value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_hugeint")]
    internal static partial NativeState AppendHugeInt(AppenderHandle appender, NativeHugeInt value);

    [LibraryImport(Library, EntryPoint = "duckdb_append_timestamp")]
    internal static partial NativeState AppendTimestamp(AppenderHandle appender, long micros);

    [LibraryImport(Library, EntryPoint = "duckdb_append_varchar_length")]
    internal static partial NativeState AppendText(AppenderHandle appender, byte* utf8, ulong length);
}
