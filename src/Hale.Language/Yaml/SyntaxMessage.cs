using YamlDotNet.Core;

namespace Hale.Language.Yaml;

/// <summary>Turns the engine's words about a broken file into a sentence and a place inside the file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The sentence.</param>
internal sealed record SyntaxMessage(int Line, int Column, string Text)
{
    public static SyntaxMessage Of(YamlException problem, string text)
    {
        var lines = text.Split('\n');
        var first = Math.Clamp((int)problem.Start.Line, 1, lines.Length);
        var reach = problem.Message.Contains("tab", StringComparison.Ordinal) ? lines.Length - first + 1 : 1;
        var tabbed = Array.FindIndex(lines, first - 1, reach, line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));
        if (tabbed >= 0)
        {
            return new SyntaxMessage(tabbed + 1, 1, "the line is indented with a tab; YAML is indented with spaces");
        }

        // The engine reports what is missing at the end behind the last line.
        var column = first < (int)problem.Start.Line ? lines[^1].Length + 1 : Math.Max((int)problem.Start.Column, 1);
        return new SyntaxMessage(first, column, Sentence(problem));
    }

    private static string Sentence(YamlException problem)
    {
        var words = (problem.InnerException?.Message ?? problem.Message).Trim().TrimEnd('.');
        return words.Length == 0 ? "the YAML cannot be read here" : $"the YAML cannot be read here: {char.ToLowerInvariant(words[0])}{words[1..]}";
    }
}
