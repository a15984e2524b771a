using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Expressions;

internal sealed partial class Tokenizer
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "..", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ","];

    private static readonly (string Sign, string Meant)[] Foreign = [("&&", "and"), ("||", "or"), ("!", "not"), ("&", "and"), ("|", "or"), ("^", "*")];

    private int Sign(int at, List<Token> tokens)
    {
        if (Array.Find(Signs, sign => StartsWith(at, sign)) is { } found)
        {
            return SignOrForeign(at, found, tokens);
        }

        if (_text[at] == '=')
        {
            bag.Report(ExpressionRules.SingleEquals, text.At(at), "a single `=` is no comparison");
        }
        else if (Array.Find(Foreign, foreign => StartsWith(at, foreign.Sign)) is { Sign: not null } foreign)
        {
            ReportForeign(at, foreign.Sign, foreign.Meant);
        }
        else
        {
            var length = char.IsSurrogatePair(_text, at) ? 2 : 1;
            bag.Report(ExpressionRules.BadCharacter, text.At(at), $"`{_text.Substring(at, length)}` has no meaning in an expression");
        }

        return 0;
    }

    private int SignOrForeign(int at, string sign, List<Token> tokens)
    {
        if (StartsWith(at, "<>"))
        {
            ReportForeign(at, "<>", "!=");
            return 0;
        }

        tokens.Add(new Token(TokenKind.Sign, at, sign));
        return sign.Length;
    }

    private void ReportForeign(int at, string sign, string meant) =>
        bag.Report(ExpressionRules.ForeignOperator, text.At(at), $"`{sign}` is not an operator here", $"write `{meant}`");

    private bool StartsWith(int at, string sign) => _text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal);
}
