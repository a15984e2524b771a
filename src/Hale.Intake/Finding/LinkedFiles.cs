using Hale.Core.Sources;

namespace Hale.Intake.Finding;

/// <summary>
/// The files of a source that lie elsewhere and are linked into its folder, by themselves or with a folder. Who reads files by the folders that it may read must be told of these: they are outside.
/// </summary>
internal static class LinkedFiles
{
    /// <summary>Their paths, as the source's other files have them: those of the links. Empty where the files cannot be looked for, which reading them then says.</summary>
    public static IReadOnlyList<string> Of(SourceFiles files, string folder)
    {
        try
        {
            return [.. files.Patterns.SelectMany(pattern => Of(pattern, folder)).Distinct(StringComparer.Ordinal)];
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Of(string pattern, string folder)
    {
        var path = Path.GetFullPath(Path.Combine(folder, pattern));
        var (found, within) = Directory.Exists(path)
            ? (Directory.EnumerateFiles(path), path)
            : (FilePattern.Find(pattern, folder), FilePattern.FixedFolder(pattern, folder));
        return found.Where(file => IsLinked(file, Path.TrimEndingDirectorySeparator(within)));
    }

    /// <summary>Whether the path, or a folder of it below another, is a link.</summary>
    private static bool IsLinked(string? path, string within)
    {
        for (; path is not null && path.Length > within.Length; path = Path.GetDirectoryName(path))
        {
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint))
            {
                return true;
            }
        }

        return false;
    }
}
