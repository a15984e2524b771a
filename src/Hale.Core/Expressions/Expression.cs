using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>
/// A checked, typed expression of the one small language for filters, conditions and formulas. It is total: outside its domain arithmetic is missing,
/// a comparison with a missing value is missing, and <c>and</c>/<c>or</c> follow three-valued logic, as in SQL.
/// </summary>
/// <param name="Kind">The kind of the result.</param>
/// <param name="CanBeMissing">Whether the result can be missing. False is a promise, proven when the expression was bound.</param>
public abstract record Expression(ValueKind Kind, bool CanBeMissing)
{
    /// <summary>The value for one row.</summary>
    public abstract Value Evaluate(IValueSource source);

    /// <summary>Calls the visitor's method for this node: how another language, such as SQL, is printed from the tree.</summary>
    public abstract T Accept<T>(IExpressionVisitor<T> visitor);
}
