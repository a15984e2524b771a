namespace Hale.Language.Text;

/// <summary>Lists of words in a sentence.</summary>
internal static class Choices
{
    /// <summary>The words in back quotes: "`a`, `b` or `c`".</summary>
    public static string Text(IEnumerable<string> words)
    {
        var quoted = words.Select(word => $"`{word}`").ToList();
        return quoted.Count < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted.SkipLast(1))} or {quoted[^1]}";
    }
}
