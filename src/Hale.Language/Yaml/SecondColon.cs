using System.Text.RegularExpressions;

namespace Hale.Language.Yaml;

/// <summary>A text that needs quotes because a colon stands in it: <c>label: Health: good</c>.</summary>
internal static partial class SecondColon
{
    /// <summary>The key and its text in quotes, when that is what is wrong at a place; otherwise null.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The column of the problem, from 1.</param>
    public static string? Fix(string line, int column)
    {
        var at = column - 1;
        if (at >= line.Length || line[at] != ':' || KeyAndText().Match(line[..at]) is not { Success: true } before)
        {
            return null;
        }

        var rest = line[at..].Split(before.Groups["flow"].Success ? [",", "}", " #"] : [" #"], StringSplitOptions.None)[0].TrimEnd();
        return rest.Contains('"', StringComparison.Ordinal) ? null : $"write `{before.Groups["key"].Value}: \"{before.Groups["text"].Value}{rest}\"`";
    }

    [GeneratedRegex("""^(\s*|\s*-\s+|(?<flow>.*[{,]\s*))(?<key>\w+):\s+(?<text>[^\s"'{}\[\],:#|>&*!%@`][^"{}\[\],:#]*)$""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KeyAndText();
}
