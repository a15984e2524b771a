using System.Globalization;
using System.Text;

namespace Hale.Engine.Identity;

/// <summary>Names of companies as far as they tell one from another: without letter case, accents, punctuation and legal forms.</summary>
public static class CompanyName
{
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "ab", "ag", "aps", "as", "asa", "bhd", "bv", "co", "company", "corp", "corporation", "eg", "ev", "gmbh", "inc", "incorporated", "kg", "kgaa", "kk", "lda", "limited", "llc",
        "llp", "lp", "ltd", "ltda", "mbh", "nv", "ohg", "oo", "oy", "oyj", "plc", "pte", "pty", "pvt", "sa", "sarl", "sas", "sdn", "se", "sl", "slu", "sp", "spa", "srl", "ug", "z",
    };

    // The runtime takes no letters apart where it runs without tables of languages.
    private static readonly Dictionary<char, string> Letters = new (string Plain, string Written)[]
    {
        ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"),
        ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    }.SelectMany(letter => letter.Written.Select(written => (written, letter.Plain))).ToDictionary(pair => pair.written, pair => pair.Plain);

    /// <summary>The name by which two are compared; null where nothing is left of it.</summary>
    /// <param name="name">The name as somebody writes it.</param>
    public static string? Key(string name)
    {
        var words = Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    /// <summary>Letters and digits in small, without accents; dots fall out, so that <c>S.A.</c> is a word, and whatever else there is parts words.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (letter is '.' or '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            plain.Append(Letters.TryGetValue(letter, out var written) ? written : char.IsLetterOrDigit(letter) ? letter.ToString() : " ");
        }

        return plain.ToString();
    }
}
