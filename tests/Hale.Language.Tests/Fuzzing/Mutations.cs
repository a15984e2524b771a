using System.Text;
using System.Text.RegularExpressions;

namespace Hale.Tests.Fuzzing;

/// <summary>Changes files: bytes, lines, tokens, values and structure. The same seed makes the same change.</summary>
/// <param name="files">The files to take pieces from.</param>
internal sealed partial class Mutations(IReadOnlyList<string> files)
{
    private static readonly string[] Values =
    [
        "", "~", "null", "{}", "[]", "[[[[]]]]", "{ a: { a: { a: a } } }", "''", "\" \"", "0", "-0", "-1", "1e999", "-1e-999", ".inf", ".nan", "NaN", "1_000", "1__0", "100%", "-5%", "%",
        "99999999999999999999999999999", "0.0000000000000000000000000001", "1000000000000000", "2024-02-30", "9999-12-31", "28d", "0d", "9999y", "all", "missing", "none", "else", "yes", "No",
        "a < b < c", "a != b", "not (a)", "if(a, b", "x in 1..", "round(a, b)", "clamp(1, 2)", "\"a\" + 1", "((((((((((a))))))))))", "a.b.c", "..", "0..0", "10..1", ">= 5", "> x", "*.csv", "../../etc",
        "*alias", "&anchor x", "!tag x", "? x", "- x", "| \n  x", ">\n x", "\u00e9\u2028\u0085", "\ud83d\ude00", "\\", "\"\\x\"", "\"\\ud800\"", "#", "a #b", "a: b", "'",
    ];

    private const string Letters = "{}[]:,-?&*!|>'\"%@`#\t\n\r \\~<.=()0a\u0000\u0085\u2028é";

    private readonly string[] _tokens = [.. files.SelectMany(file => Token().Matches(file).Select(match => match.Value)).Distinct(StringComparer.Ordinal)];

    public byte[] Change(string text, Random random)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            text = random.Next(5) switch
            {
                0 => Letter(text, random),
                1 => Line(text, random),
                2 => Replace(text, Token().Matches(text), _tokens[random.Next(_tokens.Length)], random),
                3 => Replace(text, Value().Matches(text), Values[random.Next(Values.Length)], random),
                _ => Structure(text, random),
            };
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0 && random.Next(12) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static string Letter(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        return random.Next(2) == 0 ? text.Insert(at, Letters[random.Next(Letters.Length)].ToString()) : text.Remove(Math.Max(0, at - 1), Math.Min(1, text.Length));
    }

    private static string Line(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(5))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(other, lines[at]); break;
            case 2: (lines[at], lines[other]) = (lines[other], lines[at]); break;
            case 3: lines[at] = new string(' ', random.Next(1, 5)) + lines[at]; break;
            default: lines[at] = lines[at].TrimStart(); break;
        }

        return string.Join('\n', lines);
    }

    private static string Replace(string text, MatchCollection places, string with, Random random)
    {
        if (places.Count == 0)
        {
            return with;
        }

        var place = places[random.Next(places.Count)];
        return text.Remove(place.Index, place.Length).Insert(place.Index, with);
    }

    private string Structure(string text, Random random)
    {
        var source = files[random.Next(files.Count)].Split('\n');
        var from = random.Next(source.Length);
        var piece = source.Skip(from).Take(random.Next(1, 6));
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(4))
        {
            case 0: lines.InsertRange(at, piece); break;
            case 1: lines[at] += " { " + string.Join(", ", piece.Select(line => line.Trim())) + " }"; break;
            case 2: lines[at] = lines[at].Replace(": ", ": [", StringComparison.Ordinal) + "]"; break;
            default: lines.RemoveRange(at, Math.Min(random.Next(1, 6), lines.Count - at)); break;
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex("[A-Za-z_]+|[0-9.]+%?|[^\\sA-Za-z0-9_]+", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("(?<=: |- |, |\\[)[^\\s,{}\\[\\]]+", RegexOptions.None, 1000)]
    private static partial Regex Value();
}
