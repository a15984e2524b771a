namespace Hale.Core.Expressions;

/// <summary>Which names an expression reads.</summary>
public static class ExpressionReferences
{
    /// <summary>The names that an expression reads, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(Expression expression)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(expression, names);
        return [.. names];
    }

    private static void Collect(Expression expression, SortedSet<string> names)
    {
        if (expression is Reference reference)
        {
            names.Add(reference.Name);
        }

        foreach (var operand in expression.Accept(Operands.Instance))
        {
            Collect(operand, names);
        }
    }
}
