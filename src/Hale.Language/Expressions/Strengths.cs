namespace Hale.Language.Expressions;

/// <summary>How strongly the operators bind, weakest first.</summary>
internal static class Strengths
{
    public const int Or = 1;
    public const int And = 2;
    public const int Not = 3;
    public const int Comparison = 4;
    public const int Sum = 5;
    public const int Product = 6;
    public const int Minus = 7;

    /// <summary>The strength of the operator that a token is between two operands; null when it is none.</summary>
    /// <param name="token">The token.</param>
    /// <param name="following">The one after it: <c>not</c> is such an operator only before <c>in</c>.</param>
    public static int? Infix(Token token, Token following) => token.Kind is TokenKind.Number or TokenKind.Text or TokenKind.End ? null : token.Text switch
    {
        "or" => Or,
        "and" => And,
        "==" or "!=" or "<" or "<=" or ">" or ">=" or "in" or "is" => Comparison,
        "not" when following.Is("in") => Comparison,
        "+" or "-" => Sum,
        "*" or "/" => Product,
        _ => null,
    };
}
