using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// A comparison of two values of one kind; order exists among numbers only. Texts are equal when all their code units are: SQL must not apply a
/// collation that says otherwise.
/// </summary>
/// <param name="Operator">How they are compared.</param>
/// <param name="Left">A value.</param>
/// <param name="Right">A value of the same kind.</param>
public sealed record Comparison(ComparisonOperator Operator, Expression Left, Expression Right)
    : Expression(ValueKind.Boolean, Left.CanBeMissing || Right.CanBeMissing)
{
    /// <summary>The left value.</summary>
    public Expression Left { get; } = Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual ? Left : Require(Left, ValueKind.Number, nameof(Left));

    /// <summary>The right value.</summary>
    public Expression Right { get; } = Require(Right, Left.Kind, nameof(Right));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var left = Left.Evaluate(source);
        var right = Right.Evaluate(source);
        var missing = FirstReason.Of(left, right);
        return missing != MissingReason.None ? Value.MissingFor(missing) : Value.Of(Holds(left, right));
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);

    private bool Holds(Value left, Value right) => Operator switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left.Number < right.Number,
        ComparisonOperator.LessOrEqual => left.Number <= right.Number,
        ComparisonOperator.Greater => left.Number > right.Number,
        ComparisonOperator.GreaterOrEqual => left.Number >= right.Number,
    };
}
