using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

/// <summary>The functions of DuckDB's C interface that the binding calls, one file a feature.</summary>
internal static partial class NativeMethods
{
    private const string Library = "duckdb";

    static NativeMethods() =>
        NativeLibrary.SetDllImportResolver(
            typeof(NativeMethods).Assembly,
            static (name, _, _) => string.Equals(name, Library, StringComparison.Ordinal) ? NativeLibraryLocator.Load() : 0);

    /// <summary>Reads a C string that the engine still owns.</summary>
    internal static string? Text(nint utf8) => Marshal.PtrToStringUTF8(utf8);

    /// <summary>Reads a C string that the caller owns, and frees it.</summary>
    internal static string? TakeText(nint utf8)
    {
        var text = Marshal.PtrToStringUTF8(utf8);
        Free(utf8);
        return text;
    }

    [LibraryImport(Library, EntryPoint = "duckdb_free")]
    internal static partial void Free(nint memory);

    [LibraryImport(Library, EntryPoint = "duckdb_library_version")]
    internal static partial nint LibraryVersion();
}
