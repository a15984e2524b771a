using System.Text.RegularExpressions;

namespace Hale.Tests;

/// <summary>Every definition file of the repository: the templates, the projects of tests and the examples of the documentation.</summary>
internal static partial class SampleFiles
{
    private static readonly string[] Folders = ["hale.yaml", "sources", "metrics", "scores", "tests"];

    /// <summary>The files by project, each with its path inside the project.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Projects { get; } = [.. Folder("templates"), .. Folder("recipes"), .. Folder("tests"), .. Pages()];

    /// <summary>Every file, with the name of its project before its path.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
        [.. Projects.SelectMany((project, index) => project.Select(file => ($"{index}/{file.Key}", file.Value)))];

    private static IEnumerable<IReadOnlyDictionary<string, string>> Folder(string name) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, name), "hale.yaml", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(header => Path.GetDirectoryName(header)!)
        .Select(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => Folders.Contains(file.Name.Split('/')[0]))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToDictionary(file => file.Name, file => File.ReadAllText(file.Path)));

    private static IEnumerable<IReadOnlyDictionary<string, string>> Pages() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(page => Block().Matches(File.ReadAllText(page)).ToDictionary(block => block.Groups["file"].Value, block => block.Groups["text"].Value))
        .Where(files => files.Count > 0);

    [GeneratedRegex("^```yaml\n# (?<file>[a-z/.-]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Block();
}
