using Hale.Cli.Hosting;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Intake;

namespace Hale.Cli.Sessions;

/// <summary>What the warehouse may read: the folders of the project's sources, the files that are linked into them, and nothing else.</summary>
internal static class SourceFolders
{
    public static IReadOnlyList<string> Of(Project project) =>
    [
        .. FilesOf(project)
            .SelectMany(files => files.Patterns)
            .Select(pattern => Folder(pattern.Replace('\\', '/'), project.Folder))
            .Distinct(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> LinkedFilesOf(Project project) => [.. FilesOf(project).SelectMany(files => Readers.Linked(files, project.Folder)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<SourceFiles> FilesOf(Project project) =>
        project.Sources.SelectMany(source => source.Rows.Lookups.Select(lookup => lookup.Files).Prepend(source.Files));

    private static string Folder(string pattern, string project)
    {
        var path = Path.GetFullPath(pattern, project);
        return Directory.Exists(path) ? path : Path.GetFullPath(Fixed(pattern), project);
    }

    /// <summary>The part of a pattern before its first wildcard, without the file's name.</summary>
    private static string Fixed(string pattern)
    {
        var wildcard = pattern.IndexOfAny(['*', '?', '[']);
        var plain = wildcard < 0 ? pattern : pattern[..wildcard];
        var slash = plain.LastIndexOf('/');
        return slash < 0 ? "." : plain[..Math.Max(slash, 1)];
    }
}
