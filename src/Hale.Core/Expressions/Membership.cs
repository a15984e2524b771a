using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>Whether a value is one of a list of literals (<c>plan in ["basic", "pro"]</c>) or, negated, none of them.</summary>
/// <param name="Operand">The value.</param>
/// <param name="Literals">At least one, all of the value's kind.</param>
/// <param name="Negated">Whether it is <c>not in</c>.</param>
public sealed record Membership(Expression Operand, IReadOnlyList<Literal> Literals, bool Negated)
    : Expression(ValueKind.Boolean, Operand.CanBeMissing)
{
    /// <summary>The literals, in the order in which they are written.</summary>
    public IReadOnlyList<Literal> Literals { get; } = Literals.Count > 0 && Literals.All(literal => literal.Kind == Operand.Kind)
        ? Literals
        : throw new ArgumentException("the list must hold at least one literal, all of the value's kind", nameof(Literals));

    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source)
    {
        var value = Operand.Evaluate(source);
        return value.IsMissing ? value : Value.Of(Holds(value) != Negated);
    }

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    public bool Equals(Membership? other) =>
        other is not null && Negated == other.Negated && Operand.Equals(other.Operand) && Literals.SequenceEqual(other.Literals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operand, Literals.Count, Literals[0], Negated);

    private bool Holds(Value value)
    {
        for (var index = 0; index < Literals.Count; index++)
        {
            if (Literals[index].Value == value)
            {
                return true;
            }
        }

        return false;
    }
}
