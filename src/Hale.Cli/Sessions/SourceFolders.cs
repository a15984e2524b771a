using Hale.Cli.Hosting;
using Hale.Core.Projects;

namespace Hale.Cli.Sessions;

/// <summary>The folders that the warehouse may read: those of the project's sources and no others.</summary>
internal static class SourceFolders
{
    public static IReadOnlyList<string> Of(Project project) =>
    [
        .. project.Sources
            .SelectMany(source => source.Rows.Lookups.Select(lookup => lookup.Files).Prepend(source.Files))
            .SelectMany(files => files.Patterns)
            .Select(pattern => Folder(pattern.Replace('\\', '/'), project.Folder))
            .Distinct(StringComparer.Ordinal),
    ];

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
