using Hale.Warehouse;

namespace Hale.Tests;

/// <summary>The database that a first opening makes. Making its tables takes longer than most tests, so that it is made once and copied.</summary>
internal static class NewDatabase
{
    private static readonly Lazy<byte[]> Content = new(() => MakeAsync().GetAwaiter().GetResult());

    /// <summary>Puts it into a data folder, which is made.</summary>
    public static void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(FileIn(folder), Content.Value);
    }

    private static string FileIn(string folder) => Path.Combine(folder, "hale.duckdb");

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hale-new-").FullName;
        await using (Warehouses.Open(new WarehouseOptions(folder, Threads: 1)))
        {
            // Closing writes all into the one file.
        }

        var content = await File.ReadAllBytesAsync(FileIn(folder));
        Directory.Delete(folder, recursive: true);
        return content;
    }
}
