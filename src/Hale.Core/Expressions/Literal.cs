using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>A value written in the expression itself; never missing.</summary>
/// <param name="Kind">The kind of the value.</param>
public abstract record Literal(ValueKind Kind) : Expression(Kind, false)
{
    /// <summary>The value, the same for every row.</summary>
    public abstract Value Value { get; }

    /// <inheritdoc/>
    public sealed override Value Evaluate(IValueSource source) => Value;
}
