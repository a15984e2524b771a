using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>True becomes false and false true; missing stays missing.</summary>
/// <param name="Operand">A boolean.</param>
public sealed record Not(Expression Operand) : Expression(ValueKind.Boolean, Operand.CanBeMissing)
{
    /// <summary>The boolean.</summary>
    public Expression Operand { get; } = Require(Operand, ValueKind.Boolean, nameof(Operand));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var value = Operand.Evaluate(source);
        return value.IsMissing ? value : Value.Of(!value.Boolean);
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
