using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>A number as it is written; <c>50%</c> is .5. It is computed with as the nearest double, which is what SQL must be given, not the decimal.</summary>
/// <param name="Number">The number.</param>
public sealed record NumberLiteral(decimal Number) : Literal(ValueKind.Number)
{
    /// <inheritdoc/>
    public override Value Value { get; } = Value.Of((double)Number);

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
