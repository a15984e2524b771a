using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Truth">Which of the two.</param>
public sealed record BooleanLiteral(bool Truth) : Literal(ValueKind.Boolean)
{
    /// <inheritdoc/>
    public override Value Value => Value.Of(Truth);

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
