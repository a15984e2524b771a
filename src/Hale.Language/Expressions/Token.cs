namespace Hale.Language.Expressions;

/// <summary>One piece of an expression's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it begins, from 0.</param>
/// <param name="Text">What is written; of a text its content without quotes.</param>
/// <param name="Number">The value of a number; of a duration its number of days.</param>
internal readonly record struct Token(TokenKind Kind, int At, string Text, decimal Number = 0)
{
    /// <summary>Whether a number is written as a duration, with its unit.</summary>
    public bool IsDuration { get; init; }

    public bool Is(string sign) => Kind is TokenKind.Sign or TokenKind.Word && Text == sign;

    public override string ToString() => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Text => "a text",
        TokenKind.Number or TokenKind.Word or TokenKind.Sign => $"`{Text}`",
    };
}
