namespace Hale.DuckDb.Opening;

/// <summary>
/// The database files open in this process. DuckDB lets one process open a file twice and then loses rows,
/// so a second opening is refused here.
/// </summary>
internal static class OpenPaths
{
    private static readonly HashSet<string> Open =
        new(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    /// <summary>Claims the file and returns its real path, or throws when it is open already.</summary>
    internal static string Claim(string path)
    {
        var real = RealPath.Of(path);
        lock (Open)
        {
            return Open.Add(real)
                ? real
                : throw new DuckException(
                    DuckErrorKind.InUse,
                    $"The database file {real} is already open in this process. Share that one database, or dispose it first.");
        }
    }

    internal static void Release(string realPath)
    {
        lock (Open)
        {
            Open.Remove(realPath);
        }
    }
}
