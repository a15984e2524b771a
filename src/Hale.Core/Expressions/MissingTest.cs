using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>Whether a value is missing or, negated, present. Itself never missing.</summary>
/// <param name="Operand">The value, of any kind.</param>
/// <param name="Negated">Whether it is <c>is not missing</c>.</param>
public sealed record MissingTest(Expression Operand, bool Negated) : Expression(ValueKind.Boolean, false)
{
    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source) => Value.Of(Operand.Evaluate(source).IsMissing != Negated);

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
