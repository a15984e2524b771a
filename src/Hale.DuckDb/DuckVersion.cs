using Hale.DuckDb.Native;

namespace Hale.DuckDb;

/// <summary>Which DuckDB library is loaded.</summary>
public static class DuckVersion
{
    /// <summary>The library's version, such as "v1.5.6".</summary>
    public static string Library
    {
        get
        {
            NativeLibraryLocator.Load();
            return NativeMethods.Text(NativeMethods.LibraryVersion()) ?? "";
        }
    }

    /// <summary>The file the library was loaded from.</summary>
    public static string LibraryPath
    {
        get
        {
            NativeLibraryLocator.Load();
            return NativeLibraryLocator.LoadedFrom ?? "";
        }
    }
}
