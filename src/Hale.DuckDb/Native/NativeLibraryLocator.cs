using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

/// <summary>Finds and loads the DuckDB library once a process.</summary>
internal static class NativeLibraryLocator
{
    internal const string PathVariable = "HALE_DUCKDB_LIBRARY";

    private static readonly Lock Gate = new();
    private static nint _library;

    internal static string? LoadedFrom { get; private set; }

    /// <summary>Loads the library, or throws a <see cref="DuckException"/> that says where it was looked for.</summary>
    internal static nint Load()
    {
        lock (Gate)
        {
            if (_library == 0)
            {
                AllocatorSettings.Apply();
                _library = LoadFirst(Candidates(Environment.GetEnvironmentVariable(PathVariable), AppContext.BaseDirectory).ToList());
            }

            return _library;
        }
    }

    /// <summary>Where the library may be, best place first. A path stated in the environment is the only candidate.</summary>
    internal static IEnumerable<string> Candidates(string? stated, string baseDirectory)
    {
        if (!string.IsNullOrWhiteSpace(stated))
        {
            yield return Path.GetFullPath(stated);
            yield break;
        }

        yield return Path.Combine(baseDirectory, FileName);
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "native", FileName);
        }
    }

    internal static nint LoadFirst(IReadOnlyList<string> candidates)
    {
        var faults = new List<string>();
        foreach (var path in candidates.Where(File.Exists))
        {
            try
            {
                var library = NativeLibrary.Load(path);
                LoadedFrom = path;
                return library;
            }
            catch (Exception fault) when (fault is DllNotFoundException or BadImageFormatException)
            {
                faults.Add(fault.Message);
            }
        }

        throw new DuckException(DuckErrorKind.LibraryMissing, MissingText(candidates, faults));
    }

    private static string MissingText(IReadOnlyList<string> candidates, List<string> faults) =>
        $"The DuckDB library could not be loaded. Run native/fetch to get it, or set {PathVariable} to its path. Looked at: "
        + string.Join(", ", candidates) + "."
        + (faults.Count == 0 ? "" : " Found but not loadable: " + string.Join("; ", faults));

    private static string FileName =>
        OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";
}
