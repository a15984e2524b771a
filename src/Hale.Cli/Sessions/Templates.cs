using System.Reflection;

namespace Hale.Cli.Sessions;

/// <summary>The starter projects that the program carries with it.</summary>
internal static class Templates
{
    public const string Default = "b2b-saas";
    private const string Prefix = "templates/";

    private static readonly Assembly Program = typeof(Templates).Assembly;

    /// <summary>The names of the templates, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Files(string.Empty).Select(file => file.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Writes a template into a folder that does not exist yet or is empty, and gives the files written.</summary>
    public static IReadOnlyList<string> Write(string template, string folder)
    {
        if (!Names.Contains(template))
        {
            throw Lookup.NotFound("template", template, Names);
        }

        NewFolder.Require(folder);
        var files = Files(template + "/").Order(StringComparer.Ordinal).ToList();
        files.ForEach(file => Copy(template, file, Path.Combine(folder, file)));
        return files;
    }

    private static void Copy(string template, string file, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var content = Program.GetManifestResourceStream($"{Prefix}{template}/{file}")!;
        using var output = File.Create(target);
        content.CopyTo(output);
    }

    private static IEnumerable<string> Files(string folder) => Program.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix + folder, StringComparison.Ordinal))
        .Select(name => name[(Prefix + folder).Length..]);
}
