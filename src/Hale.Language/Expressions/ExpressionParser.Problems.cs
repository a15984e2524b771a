using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Expressions;

internal sealed partial class ExpressionParser
{
    private Token Take()
    {
        var token = Current;
        _next = Math.Min(_next + 1, _tokens.Count - 1);
        return token;
    }

    private bool Expect(string sign, string expected)
    {
        if (Current.Is(sign))
        {
            Take();
            return true;
        }

        Unexpected(Current, expected);
        return false;
    }

    private Syntax? Unexpected(Token token, string expected, string? fix = null)
    {
        var advice = token switch
        {
            { Kind: TokenKind.End } => "complete the expression; between { and } it stands in quotes when it holds a comma or a bracket",
            { Text: "AND" or "OR" or "NOT" or "IN" or "IS" } => $"write `{token.Text.ToLowerInvariant()}`",
            _ => null,
        };
        _bag.Report(ExpressionRules.Unexpected, _text.At(token.At), $"here stands {token}; expected is {expected}", fix ?? advice);
        return null;
    }

    private Syntax? TooDeep(int at)
    {
        _bag.Report(ExpressionRules.TooDeep, _text.At(at), $"the expression is nested more than {MostDepth} deep");
        return null;
    }

    /// <summary>The part itself, unless it exceeds one of the bounds.</summary>
    private Syntax? Checked(Syntax? part)
    {
        if (part is null)
        {
            return null;
        }

        if (++_parts > MostParts)
        {
            _bag.Report(ExpressionRules.TooManyParts, _text.At(part.Start), $"the expression has more than {MostParts} parts");
            return null;
        }

        return part.Depth > MostDepth ? TooDeep(part.Start) : part;
    }
}
