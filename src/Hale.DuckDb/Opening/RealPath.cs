namespace Hale.DuckDb.Opening;

/// <summary>The full path of a file with every symbolic link on the way followed. The file itself need not exist.</summary>
internal static class RealPath
{
    // The same bound as Linux has; a cycle of links ends here.
    private const int MostLinks = 40;

    internal static string Of(string path) => Resolve(Path.GetFullPath(path), MostLinks);

    private static string Resolve(string fullPath, int linksLeft)
    {
        var current = Path.GetPathRoot(fullPath) ?? "";
        foreach (var part in fullPath[current.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(current, part);
            current = new FileInfo(next).LinkTarget is { } target ? Follow(current, target, linksLeft - 1) : next;
        }

        return current;
    }

    private static string Follow(string folder, string target, int linksLeft) =>
        linksLeft > 0
            ? Resolve(Path.GetFullPath(target, folder), linksLeft)
            : throw new DuckException(DuckErrorKind.Io, $"Too many symbolic links at {folder}.");
}
