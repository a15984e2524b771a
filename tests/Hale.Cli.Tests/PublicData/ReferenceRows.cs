using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.PublicData;

/// <summary>Rows that the product prints, and those that others computed.</summary>
internal static class ReferenceRows
{
    public static List<Dictionary<string, string>> Rows(this Answer answer) => Table(answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static List<Dictionary<string, string>> Read(string shared)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(SharedData.Find(shared)), CompressionMode.Decompress));
        return Table(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public static JsonElement Json(string shared) => JsonDocument.Parse(File.ReadAllText(SharedData.Find(shared))).RootElement;

    /// <summary>The card of the draft, as it is kept for machines.</summary>
    public static async Task<JsonElement> CardAsync(this Shell shell) => (await shell.DoAsync("report-card", "--draft", "--format", "json")).Json.GetProperty("card");

    /// <summary>The number under names that lie in one another.</summary>
    public static double Number(this JsonElement element, params string[] names)
    {
        foreach (var name in names)
        {
            element = element.GetProperty(name);
        }

        return element.GetDouble();
    }

    /// <summary>The moment that follows a close: references speak of the first of a month.</summary>
    public static string Next(string close) => DateOnly.ParseExact(close, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Table(string[] lines)
    {
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
