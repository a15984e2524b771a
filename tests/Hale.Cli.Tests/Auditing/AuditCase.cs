using System.IO.Compression;
using System.Text.Json;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Auditing;

/// <summary>Runs <c>hale audit</c> on files of a test and reads the card.</summary>
internal static class AuditCase
{
    /// <summary>The card of files that lie in the shell's folder as scores.csv and outcomes.csv.</summary>
    public static async Task<JsonElement> CardAsync(Shell shell, params string[] options)
    {
        var answer = await shell.DoAsync(["audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv", "--format", "json", "--replicates", "200", .. options]);
        answer.Error.ShouldBeEmpty();
        using var document = JsonDocument.Parse(answer.Output);
        return document.RootElement.Clone();
    }

    /// <summary>A member of a member.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            element = element.GetProperty(name);
        }

        return element;
    }

    public static double Number(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).GetDouble();

    public static string Text(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).GetString()!;

    public static IReadOnlyList<string> Codes(this JsonElement element, string list, string member) => [.. element.At(list).EnumerateArray().Select(item => item.Text(member))];

    /// <summary>The cells of a shared file of comma-separated values without quotes, the header first.</summary>
    public static IEnumerable<string[]> Rows(string path)
    {
        var full = TestSites.Shared(path);
        using var file = File.OpenRead(full);
        using Stream text = full.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
