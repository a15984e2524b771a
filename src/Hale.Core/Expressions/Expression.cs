using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// A checked, typed expression of the one small language for filters, conditions and formulas. It is total: outside its domain arithmetic is missing,
/// a comparison with a missing value is missing, and <c>and</c>/<c>or</c> follow three-valued logic, as in SQL. A node that reads a missing operand
/// gives missing with the operand's reason, of several the one that comes first in <see cref="MissingReason"/>, unless its summary says otherwise.
/// Two trees are equal when they are written alike.
/// </summary>
/// <param name="Kind">The kind of the result.</param>
/// <param name="CanBeMissing">Whether the result can be missing. False is a promise that holds wherever the node stands.</param>
public abstract record Expression(ValueKind Kind, bool CanBeMissing)
{
    /// <summary>The value for one row. A source that gives a value of another kind than the reference declares is misuse and throws.</summary>
    public abstract Value Evaluate(IValueSource source);

    /// <summary>Calls the visitor's method for this node: how another language, such as SQL, is printed from the tree.</summary>
    public abstract T Accept<T>(IExpressionVisitor<T> visitor);

    /// <summary>
    /// The canonical text: one spelling for each tree, with parentheses only where they are needed. Reading it again gives an equal tree, so it is
    /// what the definition hash covers and what people are shown.
    /// </summary>
    public sealed override string ToString() => CanonicalText.Of(this);

    private protected static Expression Require(Expression operand, ValueKind kind, string name) => operand.Kind == kind
        ? operand
        : throw new ArgumentException($"`{operand}` is a {operand.Kind}, not a {kind}", name);
}
