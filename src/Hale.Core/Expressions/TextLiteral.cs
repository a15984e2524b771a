using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>A text as it is written, compared code unit by code unit.</summary>
/// <param name="Text">The text without its quotes.</param>
public sealed record TextLiteral(string Text) : Literal(ValueKind.Text)
{
    /// <inheritdoc/>
    public override Value Value => Value.Of(Text);

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);
}
