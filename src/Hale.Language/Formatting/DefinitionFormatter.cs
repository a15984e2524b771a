using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Formatting;

/// <summary>Brings a definition file into its layout.</summary>
public static class DefinitionFormatter
{
    /// <summary>
    /// Formats a file. Only spaces, line breaks, brackets and equivalent quotes change: the result is read back, and a file whose values, keys, order or comments would
    /// not be the same is left as it is. Formatting a formatted file changes nothing.
    /// </summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">Its path, for diagnostics.</param>
    public static FormatResult Format(byte[] content, string name)
    {
        var bag = new DiagnosticBag();
        if (YamlFile.Read(content, name, bag) is not { } tree)
        {
            return new FormatResult(null, bag.Sorted);
        }

        var source = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (Layout(source) is { } text && Proves(text, tree, source))
        {
            return new FormatResult(text, []);
        }

        bag.Report(FileRules.NotFormatted, new SourceSpan(name, 1, 1), "the file is left as it is: its layout cannot be changed without changing what it says");
        return new FormatResult(null, bag.Sorted);
    }

    private static string? Layout(string source)
    {
        try
        {
            var root = LayoutTreeReader.Read(source);
            return LayoutWriter.Write(source, root, CommentList.Of(source, root));
        }
        catch (LayoutException)
        {
            return null;
        }
    }

    private static bool Proves(string text, YamlNode tree, string source) =>
        YamlFile.Read(Encoding.UTF8.GetBytes(text), string.Empty, new DiagnosticBag()) is { } again && SameTree.Are(tree, again)
        && Comments(source).SequenceEqual(Comments(text), StringComparer.Ordinal)
        && string.Equals(Layout(text), text, StringComparison.Ordinal);

    private static IEnumerable<string> Comments(string text) => CommentList.Of(text, LayoutTreeReader.Read(text)).Select(comment => comment.Text);
}
