using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Expressions;

internal sealed partial class ExpressionParser
{
    private Syntax? ParseComparison(Syntax left)
    {
        var comparison = ParseOneComparison(left);
        if (comparison is not null && Strengths.Infix(Current, Following) == Strengths.Comparison)
        {
            _bag.Report(ExpressionRules.Chained, _text.At(Current.At), "a comparison is compared further here");
            return null;
        }

        return comparison;
    }

    private Syntax? ParseOneComparison(Syntax left)
    {
        var sign = Take();
        if (sign.Is("is"))
        {
            return ParseMissing(left);
        }

        if (sign.Is("not"))
        {
            Take();
            return ParseMembership(left, true, sign.At);
        }

        if (sign.Is("in"))
        {
            return ParseMembership(left, false, sign.At);
        }

        return ParseOperand(Strengths.Sum) is { } right ? new Syntax.Infix(left, sign.Text, sign.At, right) : null;
    }

    private Syntax? ParseMissing(Syntax operand)
    {
        var negated = Current.Is("not");
        if (negated)
        {
            Take();
        }

        return Expect("missing", "`missing` or `not missing`") ? new Syntax.IsMissing(operand, negated) : null;
    }

    private Syntax? ParseMembership(Syntax operand, bool negated, int at)
    {
        if (Current.Is("["))
        {
            return ParseList() is { } items ? new Syntax.InList(operand, negated, at, items) : null;
        }

        return ParseOperand(Strengths.Sum) is { } low
            && Expect("..", "a list such as [\"a\", \"b\"] or a range such as 0..30")
            && ParseOperand(Strengths.Sum) is { } high
                ? new Syntax.InRange(operand, negated, at, low, high)
                : null;
    }

    private List<Syntax>? ParseList()
    {
        Take();
        var items = new List<Syntax>();
        do
        {
            if ((items.Count > 0 && !Expect(",", "`,` or `]`")) || ParseLiteral() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (!Current.Is("]"));
        Take();
        return items;
    }

    private static Syntax.Number Number(Token token, bool minus) => new(
        token.At, minus ? -token.Number : token.Number, !token.IsDuration ? null : minus ? $"-{token.Text}" : token.Text);

    private Syntax? ParseLiteral()
    {
        var minus = Current.Is("-");
        if (minus)
        {
            Take();
        }

        var token = Take();
        return token.Kind switch
        {
            TokenKind.Number => Checked(Number(token, minus)),
            TokenKind.Text when !minus => Checked(new Syntax.Text(token.At, token.Text)),
            TokenKind.Word when !minus && token.Text is "true" or "false" => Checked(new Syntax.Truth(token.At, token.Text == "true")),
            TokenKind.Text or TokenKind.Word or TokenKind.Sign or TokenKind.End =>
                Unexpected(token, "a plain value", "a list holds numbers, texts in quotes, true or false"),
        };
    }
}
