using System.Reflection;

namespace Hale.Cli.Sessions;

/// <summary>The starter projects that the program carries with it.</summary>
internal static class Templates
{
    public const string Default = "b2b-saas";
    private const string Prefix = "templates/";

    private static readonly Assembly Program = typeof(Templates).Assembly;

    /// <summary>Every template, sorted by name.</summary>
    public static IReadOnlyList<Template> All { get; } =
    [
        new(Default, "seats, contracts and people who look after them: one score, four scorecards"),
        new("freemium", "a free product with a paid plan: who will stay, who will pay, whom to call") { Score = "health" },
        new("subscription-commerce", "goods delivered by subscription: orders, payments, service, returns"),
    ];

    /// <summary>The template of this name; fails with what may have been meant.</summary>
    public static Template Find(string name) =>
        All.FirstOrDefault(template => template.Name == name) ?? throw Lookup.NotFound("template", name, All.Select(template => template.Name));

    /// <summary>Writes a template into a folder that does not exist yet or is empty, and gives the files written.</summary>
    public static IReadOnlyList<string> Write(Template template, string folder)
    {
        NewFolder.Require(folder);
        var files = Files(template.Name + "/").Order(StringComparer.Ordinal).ToList();
        files.ForEach(file => Copy(template.Name, file, Path.Combine(folder, file)));
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
