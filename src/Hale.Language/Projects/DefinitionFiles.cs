namespace Hale.Language.Projects;

/// <summary>The definition files of a project.</summary>
public static class DefinitionFiles
{
    /// <summary>Hidden files are left out: editors put their locks and copies there. The bound ends folders that link to themselves.</summary>
    private static readonly EnumerationOptions Search = new() { RecurseSubdirectories = true, MaxRecursionDepth = 16, IgnoreInaccessible = false };

    /// <summary>The paths of <c>hale.yaml</c> and of every file in the folders of definitions. Throws when a folder cannot be read.</summary>
    /// <param name="folder">The project's folder.</param>
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. new[] { Path.Combine(folder, ProjectFolder.FileName) }.Where(File.Exists),
        .. DefinitionFolders.All.Select(name => Path.Combine(folder, name)).SelectMany(Under),
    ];

    /// <summary>The paths of the YAML files in a folder and in those below it, in ordinal order; none when there is no such folder. Throws when it cannot be read.</summary>
    /// <param name="folder">The folder.</param>
    public static IReadOnlyList<string> Under(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*", Search).Where(IsDefinition).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Whether the name of a file is that of a definition file.</summary>
    internal static bool IsDefinition(string path) => Path.GetExtension(path) is ".yaml" or ".yml";
}
