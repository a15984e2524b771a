using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// A sum, difference, product or quotient in double arithmetic. Division by zero and a result too large for a double are missing
/// (<see cref="MissingReason.NoData"/>), so the result can always be missing. SQL must be given doubles (integers would divide as integers, decimals
/// overflow) and turn infinity and NaN into NULL.
/// </summary>
/// <param name="Operator">The operation.</param>
/// <param name="Left">A number.</param>
/// <param name="Right">A number.</param>
public sealed record Arithmetic(ArithmeticOperator Operator, Expression Left, Expression Right) : Expression(ValueKind.Number, true)
{
    /// <summary>The left number.</summary>
    public Expression Left { get; } = Require(Left, ValueKind.Number, nameof(Left));

    /// <summary>The right number.</summary>
    public Expression Right { get; } = Require(Right, ValueKind.Number, nameof(Right));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var left = Left.Evaluate(source);
        var right = Right.Evaluate(source);
        var missing = FirstReason.Of(left, right);
        return missing != MissingReason.None ? Value.MissingFor(missing) : Value.Of(Compute(left.Number, right.Number));
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);

    private double Compute(double left, double right) => Operator switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        ArithmeticOperator.Divide => left / right,
    };
}
