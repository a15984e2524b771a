using Hale.Core.Sources;
using Hale.Intake.Reading;

namespace Hale.Intake.Finding;

/// <summary>The files of a source: by path, by pattern, or all of a folder whose ending is known.</summary>
internal static class SourcePaths
{
    /// <summary>The absolute paths in ordinal order.</summary>
    /// <exception cref="UnreadableFileException">A pattern finds nothing, or a folder cannot be read.</exception>
    public static IReadOnlyList<string> Find(SourceFiles files, FileFormat format, string folder) =>
        [.. files.Patterns.SelectMany(pattern => Of(pattern, format, folder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Of(string pattern, FileFormat format, string folder)
    {
        try
        {
            var path = Path.GetFullPath(Path.Combine(folder, pattern));
            var isFolder = !pattern.AsSpan().ContainsAny('*', '?') && Directory.Exists(path);
            var found = isFolder ? InFolder(path, format) : FilePattern.Find(pattern, folder);
            return found.Count > 0 ? found : throw (isFolder ? Faults.EmptyFolder(pattern) : Faults.NotFound(pattern, folder));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw Faults.FolderNotReadable(pattern, reason);
        }
    }

    private static List<string> InFolder(string folder, FileFormat format)
    {
        // Of delimited text a stated format takes the files whose ending says the same delimiter, and every .csv.
        Func<FileFormat, bool> isWanted = format.Match<Func<FileFormat, bool>>(
            csv => told => told is FileFormat.Csv { Delimiter: var delimiter } && (delimiter == ',' || delimiter == csv.Delimiter),
            _ => told => told is FileFormat.JsonLines,
            _ => told => told is FileFormat.Parquet,
            _ => _ => true);
        return
        [
            .. Directory.EnumerateFiles(folder)
                .Where(path => !Path.GetFileName(path).StartsWith('.') && FileEndings.FormatOf(path, new FileFormat.ByEnding()) is { } told && isWanted(told)),
        ];
    }
}
