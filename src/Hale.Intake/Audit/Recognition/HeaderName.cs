using System.Text;

namespace Hale.Intake.Audit.Recognition;

/// <summary>The name of a column without case, punctuation and accents: <c>customerID</c>, <c>Customer-Id</c> and <c>CUSTOMER ID</c> are the same.</summary>
internal sealed class HeaderName
{
    public HeaderName(string name)
    {
        Words = Split(Plain(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Joined = string.Concat(Words);
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>All words without blanks.</summary>
    public string Joined { get; }

    public bool Is(HeaderName other) => Joined == other.Joined;

    /// <summary>Whether other words stand in it, one behind the other.</summary>
    public bool Holds(HeaderName other)
    {
        for (var start = 0; start + other.Words.Count <= Words.Count; start++)
        {
            if (Words.Skip(start).Take(other.Words.Count).SequenceEqual(other.Words, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public bool HoldsAny(IEnumerable<string> words) => words.Any(word => Words.Contains(word, StringComparer.Ordinal));

    // Globalization is invariant here, so that accents are not taken apart by the platform.
    private static string Plain(string name) => name
        .Replace("ä", "ae", StringComparison.OrdinalIgnoreCase).Replace("ö", "oe", StringComparison.OrdinalIgnoreCase).Replace("ü", "ue", StringComparison.OrdinalIgnoreCase)
        .Replace("ß", "ss", StringComparison.Ordinal).Replace("é", "e", StringComparison.OrdinalIgnoreCase).Replace("è", "e", StringComparison.OrdinalIgnoreCase)
        .Replace("ó", "o", StringComparison.OrdinalIgnoreCase).Replace("í", "i", StringComparison.OrdinalIgnoreCase).Replace("á", "a", StringComparison.OrdinalIgnoreCase)
        .Replace("ñ", "n", StringComparison.OrdinalIgnoreCase).Replace("ç", "c", StringComparison.OrdinalIgnoreCase).Replace("#", " number ", StringComparison.Ordinal);

    private static string Split(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(begins ? " " : "").Append(char.IsLetterOrDigit(name[i]) ? char.ToLowerInvariant(name[i]) : ' ');
        }

        return text.ToString();
    }
}
