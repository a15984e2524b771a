namespace Hale.Language.Expressions;

internal enum TokenKind
{
    Number,
    Text,

    /// <summary>A name or a keyword; the parser tells them apart.</summary>
    Word,

    /// <summary>An operator, a bracket, a comma or two dots.</summary>
    Sign,
    End,
}
