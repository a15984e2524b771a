using System.Globalization;
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

    /// <summary>Columns by header. True is 1 and False 0, a date its day number, an empty field NaN.</summary>
    public static IReadOnlyDictionary<string, double[]> Table(string name)
    {
        using var lines = Rows(name).GetEnumerator();
        lines.MoveNext().ShouldBeTrue();
        var header = lines.Current;
        var columns = Array.ConvertAll(header, _ => new List<double>());
        while (lines.MoveNext())
        {
            for (var column = 0; column < header.Length; column++)
            {
                columns[column].Add(Number(lines.Current[column]));
            }
        }

        return header.Zip(columns).ToDictionary(pair => pair.First, pair => pair.Second.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The fields of each line, the header first. A quoted field may hold commas, but no line break.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        var path = PathOf(name);
        using var file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Contains('"', StringComparison.Ordinal) ? Quoted(line) : line.Split(',');
        }
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

    private static double Number(string field) => field switch
    {
        "" => double.NaN,
        "True" => 1,
        "False" => 0,
        _ when double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber,
    };

    private static string[] Quoted(string line)
    {
        var fields = new List<string>();
        var field = new System.Text.StringBuilder();
        var inside = false;
        foreach (var letter in line)
        {
            switch (letter)
            {
                case '"':
                    inside = !inside;
                    break;
                case ',' when !inside:
                    fields.Add(field.ToString());
                    field.Clear();
                    break;
                default:
                    field.Append(letter);
                    break;
            }
        }

        fields.Add(field.ToString());
        return [.. fields];
    }

    private static string Upwards(string folder) =>
        File.Exists(Path.Combine(folder, "Hale.slnx")) ? folder : Upwards(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Hale.slnx above the tests"));
}
