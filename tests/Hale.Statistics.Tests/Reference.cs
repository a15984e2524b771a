using System.IO.Compression;
using System.Text.Json;

namespace Hale.Statistics.Tests;

/// <summary>The reference numbers and the data they were computed from. A name without a folder lies in the reference folder, any other in the shared root.</summary>
internal static class Reference
{
    public static JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(name)));
        return document.RootElement.Clone();
    }

    public static CsvTable Table(string name)
    {
        var path = PathOf(name);
        using var file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        return CsvTable.Read(reader);
    }

    private static string PathOf(string name) => SharedData.Find(name.Contains('/', StringComparison.Ordinal) ? name : Path.Combine("reference", name));
}
