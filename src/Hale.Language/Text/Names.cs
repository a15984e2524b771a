namespace Hale.Language.Text;

/// <summary>What definitions may be called.</summary>
internal static class Names
{
    /// <summary>The words of the expression language itself.</summary>
    public static readonly IReadOnlyList<string> Keywords = ["and", "false", "in", "is", "missing", "not", "or", "true"];

    /// <summary>Whether a text is a name: <c>[a-z][a-z0-9_]*</c>.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');
}
