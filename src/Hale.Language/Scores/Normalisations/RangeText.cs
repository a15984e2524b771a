using Hale.Core.Scorecards;
using Hale.Language.Text;

namespace Hale.Language.Scores.Normalisations;

/// <summary>How a range of values is written.</summary>
internal static class RangeText
{
    private const string And = " and ";

    /// <summary>
    /// Reads <c>&gt;= 5</c>, <c>&gt; 5</c>, <c>&lt;= 5</c>, <c>&lt; 5</c>, <c>5</c>, <c>1..5</c>, <c>1..&lt;6</c>, <c>&gt; 1 and &lt;= 6</c> or <c>(1, 6]</c>. A name
    /// may stand for an end of a range; whether it is that of a metric is not asked here.
    /// </summary>
    public static bool TryParse(string text, out LimitRange range)
    {
        var trimmed = text.Trim();
        if (trimmed.Split(And) is [var first, var second])
        {
            return TryParseBoth(first, second, out range);
        }

        if (trimmed is ['(' or '[', .., ')' or ']'])
        {
            return TryParseBracketed(trimmed, out range);
        }

        return trimmed is ['>' or '<', ..] ? TryParseSigned(trimmed, out range)
            : trimmed.Split("..") is [var low, var high] ? TryParseEnds(low, high, out range)
            : TryParseSingle(trimmed, out range);
    }

    private static bool TryParseSigned(string text, out LimitRange range)
    {
        var included = text.Length > 1 && text[1] == '=';
        var read = TryParseLimit(text[(included ? 2 : 1)..], out var limit);
        range = text[0] == '>' ? new LimitRange(limit, included, null, false) : new LimitRange(null, false, limit, included);
        return read;
    }

    private static bool TryParseBoth(string first, string second, out LimitRange range)
    {
        var (left, right) = (first.Trim(), second.Trim());
        LimitRange one = default, other = default;
        var read = left is ['>' or '<', ..] && right is ['>' or '<', ..] && left[0] != right[0] && TryParseSigned(left, out one) && TryParseSigned(right, out other);
        var (low, high) = one.Low is null ? (other, one) : (one, other);
        range = new LimitRange(low.Low, low.LowIncluded, high.High, high.HighIncluded);
        return read;
    }

    private static bool TryParseBracketed(string text, out LimitRange range)
    {
        range = default;
        if (text[1..^1].Split(',') is not [var low, var high] || !TryParseLimit(low, out var from) || !TryParseLimit(high, out var to))
        {
            return false;
        }

        range = new LimitRange(from, text[0] == '[', to, text[^1] == ']');
        return true;
    }

    private static bool TryParseEnds(string low, string high, out LimitRange range)
    {
        var open = high.StartsWith('<');
        var read = TryParseLimit(low, out var from) & TryParseLimit(open ? high[1..] : high, out var to);
        range = new LimitRange(from, true, to, !open);
        return read;
    }

    /// <summary>A single value is a number: a name there is more likely a misspelt word than a metric.</summary>
    private static bool TryParseSingle(string text, out LimitRange range)
    {
        var read = Numbers.TryParse(text, out var number);
        range = new LimitRange(number, true, number, true);
        return read;
    }

    private static bool TryParseLimit(string text, out Limit limit)
    {
        var trimmed = text.Trim();
        var isNumber = Numbers.TryParse(trimmed, out var number);
        limit = isNumber ? number : Limit.Of(trimmed);
        return isNumber || Names.IsName(trimmed);
    }
}
