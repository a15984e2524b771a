using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>A name that the row gives a value for: a metric, an event's property, its <c>contact</c> or its <c>event</c> name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="CanBeMissing">Whether a row may lack the value.</param>
public sealed record Reference(string Name, ValueKind Kind, bool CanBeMissing) : Expression(Kind, CanBeMissing)
{
    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source) => source[Name];

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
