using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Text;

/// <summary>What definitions may be called.</summary>
internal static class Names
{
    /// <summary>The words of the expression language itself.</summary>
    public static readonly IReadOnlyList<string> Keywords = ["and", "false", "in", "is", "missing", "not", "or", "true"];

    /// <summary>Whether a text is a name: <c>[a-z][a-z0-9_]*</c>.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    /// <summary>Reports a text that is no name or is reserved.</summary>
    public static void Check(YamlScalar name, string what, DiagnosticBag bag, params ReadOnlySpan<string> reserved)
    {
        if (!IsName(name.Text))
        {
            bag.Report(ShapeRules.BadName, name.Span, $"`{name.Text}` is not a name for {what}");
        }
        else if (Keywords.Contains(name.Text) || reserved.Contains(name.Text))
        {
            bag.Report(NameRules.Reserved, name.Span, $"`{name.Text}` is a word of the expression language and cannot name {what}");
        }
    }
}
