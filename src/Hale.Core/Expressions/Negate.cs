using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>The number with the other sign.</summary>
/// <param name="Operand">A number.</param>
public sealed record Negate(Expression Operand) : Expression(ValueKind.Number, Operand.CanBeMissing)
{
    /// <summary>The number.</summary>
    public Expression Operand { get; } = Require(Operand, ValueKind.Number, nameof(Operand));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var value = Operand.Evaluate(source);
        return value.IsMissing ? value : Value.Of(-value.Number);
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
