using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// Two conditions joined in three-valued logic, as SQL does it: <c>false and missing</c> is false, <c>true or missing</c> is true, and otherwise a
/// missing side makes the whole missing.
/// </summary>
/// <param name="Operator">How they are joined.</param>
/// <param name="Left">A boolean.</param>
/// <param name="Right">A boolean.</param>
public sealed record Logical(LogicalOperator Operator, Expression Left, Expression Right)
    : Expression(ValueKind.Boolean, Left.CanBeMissing || Right.CanBeMissing)
{
    /// <summary>The left boolean.</summary>
    public Expression Left { get; } = Require(Left, ValueKind.Boolean, nameof(Left));

    /// <summary>The right boolean.</summary>
    public Expression Right { get; } = Require(Right, ValueKind.Boolean, nameof(Right));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var left = Left.Evaluate(source);
        if (Decides(left))
        {
            return left;
        }

        var right = Right.Evaluate(source);
        if (Decides(right))
        {
            return right;
        }

        var missing = FirstReason.Of(left, right);
        return missing != MissingReason.None ? Value.MissingFor(missing) : right;
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);

    private bool Decides(Value side) => !side.IsMissing && side.Boolean == (Operator == LogicalOperator.Or);
}
