using Hale.Cli.Hosting;
using Hale.Core.Projects;

namespace Hale.Cli.Sessions;

/// <summary>The folders that the warehouse may read: those of the project's sources and no others.</summary>
internal static class SourceFolders
{
    public static IReadOnlyList<string> Of(Project project) =>
    [
        .. project.Sources
            .Select(source => Fixed(source.Files.Replace('\\', '/')))
            .Select(folder => Path.GetFullPath(folder, project.Folder))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The part of a pattern before its first wildcard, without the file's name.</summary>
    private static string Fixed(string pattern)
    {
        var wildcard = pattern.IndexOfAny(['*', '?', '[']);
        var plain = wildcard < 0 ? pattern : pattern[..wildcard];
        var slash = plain.LastIndexOf('/');
        return slash < 0 ? "." : plain[..Math.Max(slash, 1)];
    }
}
