using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Hale.Statistics.Tests.Survival;

/// <summary>The reference numbers and the data behind them. Absent, a test is skipped on a laptop and fails in CI.</summary>
internal static class ReferenceFiles
{
    public static JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shared(Path.Combine("reference", name))));
        return document.RootElement.Clone();
    }

    /// <summary>The columns of a file of comma-separated values without quotes.</summary>
    public static Dictionary<string, string[]> Table(string path)
    {
        using var file = File.OpenRead(Shared(path));
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var header = reader.ReadLine()!.Split(',');
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(line.Split(','));
        }

        return header.Index().ToDictionary(column => column.Item, column => rows.ConvertAll(row => row[column.Index]).ToArray());
    }

    public static double[] Numbers(this Dictionary<string, string[]> table, string column) =>
        Array.ConvertAll(table[column], text => double.Parse(text, CultureInfo.InvariantCulture));

    private static string Shared(string path)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? Path.Combine(Upwards(AppContext.BaseDirectory), "..", "shared");
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!Path.Exists(full))
        {
            var missing = $"the shared data are not here ({full}); set HALE_SHARED";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, missing);
            Assert.Fail(missing);
        }

        return full;
    }

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Upwards(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}
