using System.IO.Enumeration;

namespace Hale.Intake.Finding;

/// <summary>
/// Files by a pattern: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders. Names that begin with a dot are found only where the pattern says so.
/// </summary>
internal static class FilePattern
{
    private const string AnyFolders = "**";

    /// <summary>The absolute paths in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string pattern, string folder) =>
    [
        .. Walk(RootOf(pattern, folder), Segments(pattern)).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The folder that the pattern names before its first wildcard; absolute.</summary>
    public static string FixedFolder(string pattern, string folder)
    {
        var segments = Segments(pattern);
        var names = segments.Take(segments.Length - 1).TakeWhile(segment => !IsWild(segment));
        return Path.GetFullPath(Path.Combine([RootOf(pattern, folder), .. names]));
    }

    private static string RootOf(string pattern, string folder) => Path.IsPathRooted(pattern) ? Path.GetPathRoot(pattern)! : folder;

    private static string[] Segments(string pattern) =>
        (Path.IsPathRooted(pattern) ? pattern[Path.GetPathRoot(pattern)!.Length..] : pattern).Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWild(string segment) => segment.AsSpan().ContainsAny('*', '?');

    private static IEnumerable<string> Walk(string folder, ReadOnlyMemory<string> segments)
    {
        if (segments.IsEmpty || !Directory.Exists(folder))
        {
            return [];
        }

        var (segment, rest) = (segments.Span[0], segments[1..]);
        if (segment == AnyFolders)
        {
            var here = rest.IsEmpty ? Files(folder, "*") : Walk(folder, rest);
            return here.Concat(Folders(folder, "*").Where(IsNoLink).SelectMany(inner => Walk(inner, segments)));
        }

        return rest.IsEmpty ? Files(folder, segment) : Folders(folder, segment).SelectMany(inner => Walk(inner, rest));
    }

    private static IEnumerable<string> Files(string folder, string segment) => IsWild(segment)
        ? Directory.EnumerateFiles(folder).Where(path => Matches(segment, path))
        : new[] { Path.Combine(folder, segment) }.Where(File.Exists);

    private static IEnumerable<string> Folders(string folder, string segment) => IsWild(segment)
        ? Directory.EnumerateDirectories(folder).Where(path => Matches(segment, path))
        : [Path.Combine(folder, segment)];

    private static bool Matches(string segment, string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return name.StartsWith('.') == segment.StartsWith('.') && FileSystemName.MatchesSimpleExpression(segment, name, ignoreCase: false);
    }

    // A link to a folder above would be walked for ever.
    private static bool IsNoLink(string path) => !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
}
