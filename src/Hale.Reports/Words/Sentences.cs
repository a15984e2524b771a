namespace Hale.Reports.Words;

/// <summary>Sentences put together.</summary>
internal static class Sentences
{
    /// <summary>One paragraph of the sentences that are there.</summary>
    public static string Join(params ReadOnlySpan<string?> sentences)
    {
        var said = new List<string>();
        foreach (var sentence in sentences)
        {
            if (!string.IsNullOrWhiteSpace(sentence))
            {
                said.Add(sentence.Trim());
            }
        }
        return string.Join(' ', said);
    }

    /// <summary>The first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A clause in brackets, or nothing.</summary>
    public static string Bracket(params ReadOnlySpan<string> clauses)
    {
        var said = new List<string>();
        foreach (var clause in clauses)
        {
            if (clause.Length > 0)
            {
                said.Add(clause);
            }
        }
        return said.Count == 0 ? "" : $" ({string.Join("; ", said)})";
    }
}
