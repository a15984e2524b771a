using System.Text;
using System.Text.RegularExpressions;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>The lines of a drafted source file.</summary>
internal sealed partial class DraftText
{
    private const int Width = 150;
    private const int Milliseconds = 1000;

    private readonly StringBuilder _text = new();

    /// <summary>A remark on lines of its own.</summary>
    public void Remark(int indent, string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length + 1 > Width - (2 * indent))
            {
                Line(indent, $"# {line}");
                line.Clear();
            }

            line.Append(line.Length == 0 ? string.Empty : " ").Append(word);
        }

        Line(indent, $"# {line}");
    }

    /// <summary>A key with its value as YAML, and a remark above it.</summary>
    public void Entry(int indent, string key, string value, string? remark = null)
    {
        if (remark is not null)
        {
            Remark(indent, remark);
        }

        Line(indent, value.Length == 0 ? $"{key}:" : $"{key}: {value}");
    }

    public void Line(int indent, string text) => _text.Append(' ', 2 * indent).Append(text).Append('\n');

    /// <summary>A text as a value of YAML.</summary>
    public static string Scalar(string text) => Plain().IsMatch(text) && !Word().IsMatch(text) ? text : $"\"{Escaped(text)}\"";

    public static string List(IEnumerable<string> texts)
    {
        var scalars = texts.Select(Scalar).ToList();
        return scalars.Count == 1 ? scalars[0] : $"[{string.Join(", ", scalars)}]";
    }

    public override string ToString() => _text.ToString();

    private static string Escaped(string text) => string.Concat(text.Select(letter => letter switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)letter:X4}",
        _ => letter.ToString(),
    }));

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_./*?+-]*(?: [A-Za-z0-9_./()+-]+)*$", RegexOptions.None, Milliseconds)]
    private static partial Regex Plain();

    [GeneratedRegex("^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$", RegexOptions.IgnoreCase, Milliseconds)]
    private static partial Regex Word();
}
