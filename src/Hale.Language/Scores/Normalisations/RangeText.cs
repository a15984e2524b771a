using Hale.Core.Scorecards;
using Hale.Language.Text;

namespace Hale.Language.Scores.Normalisations;

/// <summary>How a range of values is written.</summary>
internal static class RangeText
{
    /// <summary>Reads <c>&gt;= 5</c>, <c>&gt; 5</c>, <c>&lt;= 5</c>, <c>&lt; 5</c>, <c>5</c>, <c>1..5</c> or <c>1..&lt;6</c>.</summary>
    public static bool TryParse(string text, out NumberRange range)
    {
        var trimmed = text.Trim();
        var (sign, rest) = trimmed switch
        {
            ['>', '=', ..] or ['<', '=', ..] => (trimmed[..2], trimmed[2..]),
            ['>', ..] or ['<', ..] => (trimmed[..1], trimmed[1..]),
            _ => (string.Empty, trimmed),
        };
        if (sign.Length == 0 && trimmed.Split("..") is [var low, var high])
        {
            return TryParseEnds(low, high, out range);
        }

        var read = Numbers.TryParse(rest, out var number);
        range = sign switch
        {
            ">=" => new NumberRange(number, true, null, false),
            ">" => new NumberRange(number, false, null, false),
            "<=" => new NumberRange(null, false, number, true),
            "<" => new NumberRange(null, false, number, false),
            _ => new NumberRange(number, true, number, true),
        };
        return read;
    }

    /// <summary>Whether no number lies in a range.</summary>
    public static bool IsEmpty(NumberRange range) =>
        range is { Low: { } low, High: { } high } && (low > high || (low == high && !(range.LowIncluded && range.HighIncluded)));

    private static bool TryParseEnds(string low, string high, out NumberRange range)
    {
        var open = high.StartsWith('<');
        var read = Numbers.TryParse(low, out var from) & Numbers.TryParse(open ? high[1..] : high, out var to);
        range = new NumberRange(from, true, to, !open);
        return read;
    }
}
