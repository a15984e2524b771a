using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hale.Bench.Coverage.Companies;

/// <summary>
/// The worlds of a study in the order of their seeds, a line of JSON each, in a folder if there is one: a long run can be stopped at any time and goes on where it was. Whoever changes what is drawn or
/// judged begins with an empty folder.
/// </summary>
/// <param name="folder">Where they are kept; null: in memory only.</param>
/// <param name="progress">Is told how far each setting is.</param>
internal sealed class KeptWorlds(string? folder, TextWriter progress)
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private readonly Dictionary<string, List<string>> _lines = [];

    /// <summary>The first worlds of a setting; those that are not kept yet are drawn side by side.</summary>
    /// <param name="setting">The setting; a part of the file's name.</param>
    /// <param name="worlds">How many.</param>
    /// <param name="draw">A world by its seed.</param>
    /// <param name="cancellation">Cancels.</param>
    public IReadOnlyList<T> Take<T>(string setting, int worlds, Func<int, T> draw, CancellationToken cancellation)
    {
        var name = string.Concat(setting.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        var lines = _lines.TryGetValue(name, out var known) ? known : _lines[name] = Read(name);
        var first = lines.Count;
        if (first < worlds)
        {
            var drawn = new string[worlds - first];
            Parallel.For(0, drawn.Length, new ParallelOptions { CancellationToken = cancellation }, place => drawn[place] = JsonSerializer.Serialize(draw(first + place), Json));
            lines.AddRange(drawn);
            Keep(name, drawn);
            progress.WriteLine($"{setting}: {worlds}");
        }

        return [.. lines.Take(worlds).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];
    }

    private string? File(string name) => folder is null ? null : Path.Combine(folder, name + ".jsonl");

    // A last line without its end was being written when the run was stopped.
    private List<string> Read(string name)
    {
        if (File(name) is not { } file || !System.IO.File.Exists(file))
        {
            return [];
        }

        var text = System.IO.File.ReadAllText(file);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        if (whole.Length < text.Length)
        {
            System.IO.File.WriteAllText(file, whole);
        }

        return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private void Keep(string name, string[] lines)
    {
        if (File(name) is { } file)
        {
            Directory.CreateDirectory(folder!);
            System.IO.File.AppendAllText(file, string.Concat(lines.Select(line => line + "\n")));
        }
    }
}
