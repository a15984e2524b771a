namespace Hale.Core.Expressions;

/// <summary>How strongly the parts of an expression hold together in its text, weakest first.</summary>
internal enum Strength
{
    Or,
    And,
    Not,
    Comparison,
    Sum,
    Product,
    Sign,
    Whole,
}
