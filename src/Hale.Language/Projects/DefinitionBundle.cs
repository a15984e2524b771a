using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hale.Language.Projects;

/// <summary>
/// Everything that a project was read from: <c>hale.yaml</c>, the definition files and the text files that they name. A project reads the same from its folder and from its bundle.
/// </summary>
public sealed class DefinitionBundle
{
    private readonly Dictionary<string, string> _texts;

    /// <summary>A bundle of files. Throws <see cref="ArgumentException"/> when a path stands there twice.</summary>
    /// <param name="files">The files, in any order.</param>
    public DefinitionBundle(IEnumerable<DefinitionFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _texts = Files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        Hash = HashOf(Files);
    }

    /// <summary>The files, by their paths.</summary>
    public IReadOnlyList<DefinitionFile> Files { get; }

    /// <summary>SHA-256 of the paths and texts, in lower-case hexadecimal: the same for the same files only.</summary>
    public string Hash { get; }

    /// <summary>What a file says; null when there is none of that path.</summary>
    /// <param name="path">The path seen from the folder of <c>hale.yaml</c>.</param>
    public string? TextOf(string path) => _texts.GetValueOrDefault(path);

    /// <summary>Each path and text after its length in bytes, so that no two lists of files are one text.</summary>
    private static string HashOf(IReadOnlyList<DefinitionFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in files.SelectMany(file => new[] { file.Path, file.Text }))
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
