using Hale.DuckDb;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.DuckDb;

/// <summary>The folder that a warehouse lives in: the database file, and what queries spill.</summary>
/// <param name="Path">The folder, absolute.</param>
internal sealed record DataFolder(string Path)
{
    public string File => System.IO.Path.Combine(Path, "hale.duckdb");

    public string Spill => System.IO.Path.Combine(Path, "spill");

    public static DataFolder Prepare(string path)
    {
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        folder.Write("made", () => Directory.CreateDirectory(folder.Path));
        return folder;
    }

    public DuckOptions Options(WarehouseOptions options) => new()
    {
        Path = File,
        MemoryLimit = options.MemoryLimit,
        Threads = options.Threads,
        TempDirectory = Spill,
        AllowedDirectories = options.ReadableFolders ?? [],
        AllowedPaths = options.ReadableFiles ?? [],
    };

    /// <summary>Removes what a killed process left.</summary>
    public void ClearSpill() => Write("emptied of what an earlier run left", () =>
    {
        if (Directory.Exists(Spill))
        {
            Array.ForEach(Directory.GetFiles(Spill), System.IO.File.Delete);
        }
    });

    private void Write(string what, Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException(
                WarehouseFault.Refused,
                $"The data folder {Path} cannot be {what}: {fault.Message}",
                "Give the user that runs Hale the right to write there, or name another folder.",
                fault);
        }
    }
}
