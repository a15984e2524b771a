using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

/// <summary>
/// A Pratt parser: each operator binds with a strength, and an operand takes in everything that binds more strongly than what stands before it.
/// It stops at the first problem, since what follows one is guesswork.
/// </summary>
internal sealed partial class ExpressionParser
{
    private const int MostCharacters = 4000;
    private const int MostDepth = 64;
    private const int MostParts = 1000;

    /// <summary>Parentheses nest without deepening the tree; this bounds the stack that reading takes.</summary>
    private const int MostRecursion = 4 * MostDepth;

    private readonly LocatedText _text;
    private readonly DiagnosticBag _bag;
    private readonly IReadOnlyList<Token> _tokens;
    private int _next;
    private int _depth;
    private int _parts;

    private ExpressionParser(LocatedText text, IReadOnlyList<Token> tokens, DiagnosticBag bag) => (_text, _tokens, _bag) = (text, tokens, bag);

    private Token Current => _tokens[_next];

    /// <summary>Reads an expression; null when something was reported.</summary>
    public static Syntax? Parse(LocatedText text, DiagnosticBag bag)
    {
        if (text.Text.Length > MostCharacters)
        {
            bag.Report(ExpressionRules.TooLong, text.At(0), FormattableString.Invariant($"the expression has {text.Text.Length} characters; up to 4000 are read"));
            return null;
        }

        return new Tokenizer(text, bag).Read() is { } tokens ? new ExpressionParser(text, tokens, bag).ParseAll() : null;
    }

    private Syntax? ParseAll()
    {
        var syntax = ParseOperand(0);
        if (syntax is not null && Current.Kind != TokenKind.End)
        {
            return Unexpected(Current, "an operator or the end");
        }

        return syntax;
    }

    /// <summary>An operand and the operators after it that bind at least as strongly as asked for.</summary>
    private Syntax? ParseOperand(int strength)
    {
        if (++_depth > MostRecursion)
        {
            return TooDeep(Current.At);
        }

        var left = ParsePrefix();
        while (left is not null && Strengths.Infix(Current, Following) is { } found && found >= strength)
        {
            left = Checked(found == Strengths.Comparison ? ParseComparison(left) : ParseInfix(left, found));
        }

        _depth--;
        return left;
    }

    private Token Following => _tokens[Math.Min(_next + 1, _tokens.Count - 1)];

    private Syntax? ParseInfix(Syntax left, int strength)
    {
        var sign = Take();
        return ParseOperand(strength + 1) is { } right ? new Syntax.Infix(left, sign.Text, sign.At, right) : null;
    }

    private Syntax? ParsePrefix()
    {
        var token = Take();
        return token.Kind switch
        {
            TokenKind.Number => Checked(Number(token, minus: false)),
            TokenKind.Text => Checked(new Syntax.Text(token.At, token.Text)),
            TokenKind.Word => ParseWord(token),
            TokenKind.Sign when token.Is("(") => ParseParentheses(),
            TokenKind.Sign when token.Is("-") => ParsePrefixed(token, Strengths.Minus),
            TokenKind.Sign or TokenKind.End => Unexpected(token, "a value, a name or `(`"),
        };
    }

    private Syntax? ParseWord(Token word) => word.Text switch
    {
        "true" or "false" => Checked(new Syntax.Truth(word.At, word.Text == "true")),
        "not" => ParsePrefixed(word, Strengths.Not),
        "missing" => Unexpected(word, "a value", "write `x is missing` or `x is not missing`"),
        "and" or "or" or "in" or "is" => Unexpected(word, "a value, a name or `(`"),
        _ when Current.Is("(") => ParseCall(word),
        _ => Checked(new Syntax.Name(word.At, word.Text)),
    };

    private Syntax? ParsePrefixed(Token word, int strength) =>
        ParseOperand(strength) is { } operand ? Checked(new Syntax.Prefix(word.At, word.Text == "not", operand)) : null;

    private Syntax? ParseParentheses()
    {
        var inner = ParseOperand(0);
        return inner is not null && Expect(")", "an operator or `)`") ? inner : null;
    }

    private Syntax? ParseCall(Token name)
    {
        Take();
        var arguments = new List<Syntax>();
        while (!Current.Is(")"))
        {
            if ((arguments.Count > 0 && !Expect(",", "`,` or `)`")) || ParseOperand(0) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        Take();
        return Checked(new Syntax.Invocation(name.At, name.Text, arguments));
    }
}
