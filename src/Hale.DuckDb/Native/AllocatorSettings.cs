using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

/// <summary>
/// Tells the engine's allocator to give freed memory back to the system at once, instead of seconds later. It reads this when the library is loaded, from the
/// environment of the C library, which .NET's own environment is only a copy of.
/// </summary>
internal static partial class AllocatorSettings
{
    private const string Variable = "DUCKDB_JE_MALLOC_CONF";
    private const string AtOnce = "dirty_decay_ms:0,muzzy_decay_ms:0";

    /// <summary>Sets it where the person who runs this has not.</summary>
    public static void Apply()
    {
        if (!OperatingSystem.IsWindows())
        {
            _ = SetEnvironment(Variable, AtOnce, 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
