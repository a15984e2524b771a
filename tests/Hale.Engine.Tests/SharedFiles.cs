using System.Globalization;
using System.IO.Compression;

namespace Hale.Engine.Tests;

/// <summary>The shared data and reference numbers; where they are absent, a test is skipped on a laptop and fails in CI.</summary>
internal static class SharedFiles
{
    /// <summary>The rows of a compressed table without quotes, each by the names of its columns.</summary>
    public static IEnumerable<Func<string, string>> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Find(path)), CompressionMode.Decompress));
        var columns = reader.ReadLine()!.Split(',').Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return column => cells[columns[column]];
        }
    }

    public static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static string Find(string path)
    {
        var root = Environment.GetEnvironmentVariable("HALE_SHARED") ?? Path.Combine(Upwards(AppContext.BaseDirectory), "..", "shared");
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!Path.Exists(full))
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is { Length: > 0 }, $"the shared data are not here ({full}); set HALE_SHARED");
            Assert.Fail($"the shared data are not here ({full}); set HALE_SHARED");
        }

        return full;
    }

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Upwards(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}
