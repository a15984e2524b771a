namespace Hale.DuckDb.Errors;

/// <summary>Keeps of an engine text what helps a person.</summary>
internal static class EngineMessage
{
    private const int LongestMessage = 2000;
    private const string ExcerptMark = "\n\nLINE ";

    // Below these lines come DuckDB's own options and links, which our users cannot set.
    private static readonly string[] AdviceMarks =
    [
        "\nPossible fixes:", "\nPossible Solution:", "\nPossible solutions:", "\n  file = ", ". See also https://duckdb.org",
    ];

    internal static string Clean(string text, IEnumerable<string> prefixes)
    {
        var message = text;
        foreach (var mark in AdviceMarks.Append(ExcerptMark))
        {
            message = Before(message, mark);
        }

        foreach (var prefix in prefixes)
        {
            message = message.StartsWith(prefix + ": ", StringComparison.Ordinal) ? message[(prefix.Length + 2)..] : message;
        }

        return Shortened(message.Trim());
    }

    internal static string? Excerpt(string text)
    {
        var start = text.IndexOf(ExcerptMark, StringComparison.Ordinal);
        return start < 0 ? null : text[start..].Trim('\n');
    }

    private static string Before(string text, string mark)
    {
        var start = text.IndexOf(mark, StringComparison.Ordinal);
        return start <= 0 ? text : text[..start];
    }

    private static string Shortened(string message) =>
        message.Length <= LongestMessage
            ? message
            : string.Concat(message.AsSpan(0, LongestMessage / 2), " … ", message.AsSpan(message.Length - LongestMessage / 2));
}
