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

    /// <summary>A shared file; absent, the test is skipped on a laptop and fails in CI.</summary>
    private static string PathOf(string name)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? Path.Combine(Upwards(AppContext.BaseDirectory), "..", "shared");
        var folder = name.Contains('/', StringComparison.Ordinal) ? "" : "reference";
        var path = Path.GetFullPath(Path.Combine(root, folder, name));
        if (!File.Exists(path))
        {
            var reason = $"the shared data are not here ({path}); set HALE_SHARED";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, reason);
            Assert.Fail(reason);
        }

        return path;
    }

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Upwards(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}
