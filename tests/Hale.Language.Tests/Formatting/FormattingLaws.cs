using System.Text;
using Hale.Language.Diagnostics;
using Hale.Language.Formatting;
using Hale.Language.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Hale.Tests.Formatting;

/// <summary>What holds for every file, judged without the formatter's own means where there are others.</summary>
internal static class FormattingLaws
{
    public const string Formatted = "formatted";

    /// <summary>"formatted", the id of the diagnostic with which it was left as it is, or what is wrong.</summary>
    public static string Check(string source)
    {
        var result = DefinitionFormatter.Format(Encoding.UTF8.GetBytes(source), "a.yaml");
        if (result.Text is not { } text)
        {
            return result.Diagnostics[0].Id;
        }

        return Tree(text) != Tree(source) ? $"another tree:\n{text}"
            : !Comments(text).SequenceEqual(Comments(source)) ? $"other comments:\n{text}"
            : DefinitionFormatter.Format(Encoding.UTF8.GetBytes(text), "a.yaml").Text != text ? $"not settled:\n{text}"
            : text.Split('\n').Any(line => line.EndsWith(' ') && !text.Contains('|') && !text.Contains('>')) || (text.Length > 0 && !text.EndsWith('\n')) ? $"untidy:\n{text}"
            : Formatted;
    }

    private static string Tree(string text)
    {
        var bag = new DiagnosticBag();
        return YamlFile.Read(Encoding.UTF8.GetBytes(text), "a.yaml", bag) is { } tree ? Print(tree) : throw new InvalidOperationException(bag.Sorted[0].Message);
    }

    private static string Print(YamlNode node) => node.Match(
        scalar => $"{(scalar.IsPlain ? '\'' : '"')}{scalar.Text}'",
        sequence => $"[{string.Join(',', sequence.Items.Select(Print))}]",
        mapping => $"{{{string.Join(',', mapping.Entries.Select(entry => $"{Print(entry.Key)}:{Print(entry.Value)}"))}}}");

    private static List<string> Comments(string text)
    {
        var scanner = new Scanner(new StringReader(text.Replace("\r\n", "\n")), skipComments: false);
        var comments = new List<string>();
        while (scanner.MoveNext())
        {
            if (scanner.Current is Comment comment)
            {
                comments.Add(comment.Value.Trim());
            }
        }

        return comments;
    }
}
