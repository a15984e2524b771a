using System.IO.Compression;
using System.Text.Json;

namespace Hale.Statistics.Tests.Calibration;

/// <summary>Reads the shared reference numbers and data; absent, the test is skipped on a laptop and fails in CI.</summary>
internal static class ReferenceFiles
{
    public static JsonElement Json(string name)
    {
        using var stream = File.OpenRead(Find(Path.Combine("reference", name)));
        return JsonDocument.Parse(stream).RootElement.Clone();
    }

    public static CsvTable Table(string path)
    {
        var full = Find(path);
        using var file = File.OpenRead(full);
        using var unzipped = full.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(unzipped);
        return CsvTable.Read(reader);
    }

    private static string Find(string path)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? Path.Combine(Repository(AppContext.BaseDirectory), "..", "shared");
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!File.Exists(full))
        {
            var inCi = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
            Assert.SkipUnless(inCi, $"the shared data are not here ({full}); set HALE_SHARED");
            Assert.Fail($"the shared data are not here ({full}); set HALE_SHARED");
        }

        return full;
    }

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx"))
            ? folder
            : Repository(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}
