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
        try
        {
            Directory.CreateDirectory(folder.Path);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException(
                WarehouseFault.Failed,
                $"The data folder {folder.Path} cannot be made: {fault.Message}",
                "Make it by hand so that you may write there, or name another folder.",
                fault);
        }
    }

    public DuckOptions Options(WarehouseOptions options) => new()
    {
        Path = File,
        MemoryLimit = options.MemoryLimit,
        Threads = options.Threads,
        TempDirectory = Spill,
        AllowedDirectories = options.ReadableFolders ?? [],
    };

    /// <summary>Removes what a killed process left.</summary>
    public void ClearSpill()
    {
        if (!Directory.Exists(Spill))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Spill))
        {
            System.IO.File.Delete(file);
        }
    }
}
