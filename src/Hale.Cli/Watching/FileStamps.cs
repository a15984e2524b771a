using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hale.Language.Projects;

namespace Hale.Cli.Watching;

/// <summary>The state of a project's files as a text that differs when one of them does. Files are looked at rather than subscribed to: that works on every file system.</summary>
internal static class FileStamps
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>The definitions, by name, time and size.</summary>
    public static string Definitions(string folder) => Stamp(DefinitionFiles(folder));

    /// <summary>The stored data.</summary>
    public static string Data(string dataFolder) => Stamp(Directory.Exists(dataFolder) ? Directory.EnumerateFiles(dataFolder, "hale.duckdb*") : []);

    /// <summary>The content of the files that decide which facts there are: hale.yaml and sources/.</summary>
    public static string Facts(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in DefinitionFiles(folder).Where(file => Path.GetRelativePath(folder, file) is var name && (name == ProjectFolder.FileName || name.StartsWith("sources", StringComparison.Ordinal))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static IEnumerable<string> DefinitionFiles(string folder) => new[] { "sources", "metrics", "scores", "tests" }
        .Select(name => Path.Combine(folder, name))
        .Where(Directory.Exists)
        .SelectMany(inner => Directory.EnumerateFiles(inner, "*.y*ml", Everywhere))
        .Append(Path.Combine(folder, ProjectFolder.FileName))
        .Order(StringComparer.Ordinal);

    private static string Stamp(IEnumerable<string> files) => string.Join('\n', files.Select(file => new FileInfo(file)).Select(file => file.Exists
        ? string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.LastWriteTimeUtc.Ticks} {file.Length}")
        : file.FullName));
}
