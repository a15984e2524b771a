using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Yaml;

/// <summary>Reads one file into a tree, or reports why it cannot.</summary>
internal static class YamlFile
{
    private const int MostBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a file; null when it cannot be read, which was reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its path relative to the project folder.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static byte[]? Bytes(string path, string name, DiagnosticBag bag)
    {
        var start = new SourceSpan(name, 1, 1);
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes } file)
            {
                bag.Report(FileRules.TooLarge, start, FormattableString.Invariant($"the file has {file.Length / 1024 / 1024} MB; up to 5 are read"));
                return null;
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Report(FileRules.Unreadable, start, "the file exists but cannot be read");
            return null;
        }
    }

    /// <summary>The tree of a file's bytes; null when something was reported that leaves the tree incomplete.</summary>
    public static YamlNode? Read(byte[] bytes, string name, DiagnosticBag bag)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return YamlTreeReader.Read(text.TrimStart('\uFEFF'), name, bag);
        }
        catch (DecoderFallbackException problem)
        {
            var offset = problem.Index;
            var line = 1 + bytes.AsSpan(0, offset).Count((byte)'\n');
            bag.Report(
                FileRules.NotUtf8, new SourceSpan(name, line, 1), FormattableString.Invariant($"byte {offset} (0x{bytes[offset]:X2}) on line {line} is not UTF-8"));
            return null;
        }
    }
}
