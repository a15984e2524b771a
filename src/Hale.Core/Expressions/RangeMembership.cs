using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// Whether a number lies between two others, both ends included (<c>days_left in 0..30</c>), or, negated, outside. A missing end makes the result
/// missing; SQL's BETWEEN is false when the other end alone excludes the number, so ends that can be missing need a guard there.
/// </summary>
/// <param name="Operand">The number.</param>
/// <param name="Low">The lower end; when it is above the upper one, nothing lies between.</param>
/// <param name="High">The upper end.</param>
/// <param name="Negated">Whether it is <c>not in</c>.</param>
public sealed record RangeMembership(Expression Operand, Expression Low, Expression High, bool Negated)
    : Expression(ValueKind.Boolean, Operand.CanBeMissing || Low.CanBeMissing || High.CanBeMissing)
{
    /// <summary>The number.</summary>
    public Expression Operand { get; } = Require(Operand, ValueKind.Number, nameof(Operand));

    /// <summary>The lower end.</summary>
    public Expression Low { get; } = Require(Low, ValueKind.Number, nameof(Low));

    /// <summary>The upper end.</summary>
    public Expression High { get; } = Require(High, ValueKind.Number, nameof(High));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var value = Operand.Evaluate(source);
        var low = Low.Evaluate(source);
        var high = High.Evaluate(source);
        var missing = FirstReason.Of(FirstReason.Of(value, low), high.Missing);
        return missing != MissingReason.None
            ? Value.MissingFor(missing)
            : Value.Of((low.Number <= value.Number && value.Number <= high.Number) != Negated);
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
