using System.Globalization;
using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// A number as it is written; <c>50%</c> is .5, and a duration is its number of days: <c>60d</c> is 60, <c>8w</c> is 56, <c>12h</c> is .5. It is computed with as the
/// nearest double, which is what SQL must be given, not the decimal.
/// </summary>
/// <param name="Number">The number.</param>
/// <param name="Duration">The text of a duration, with its sign, as it is printed again; null for a plain number.</param>
public sealed record NumberLiteral(decimal Number, string? Duration = null) : Literal(ValueKind.Number)
{
    // The cast of a decimal with many digits, as an hour is, misses the nearest double by a bit.
    /// <inheritdoc/>
    public override Value Value { get; } = Value.Of(double.Parse(Number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
