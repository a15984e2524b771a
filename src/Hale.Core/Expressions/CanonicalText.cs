using System.Globalization;

namespace Hale.Core.Expressions;

/// <summary>Prints the one text of each tree. An operand that holds together less strongly than its place demands stands in parentheses.</summary>
internal sealed class CanonicalText : IExpressionVisitor<(string Text, Strength Strength)>
{
    private static readonly CanonicalText Instance = new();

    public static string Of(Expression expression) => expression.Accept(Instance).Text;

    public (string Text, Strength Strength) Visit(NumberLiteral literal) =>
        (literal.Duration ?? literal.Number.ToString("0.############################", CultureInfo.InvariantCulture), literal.Number < 0 ? Strength.Sign : Strength.Whole);

    public (string Text, Strength Strength) Visit(TextLiteral literal) =>
        ($"\"{literal.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", Strength.Whole);

    public (string Text, Strength Strength) Visit(BooleanLiteral literal) => (literal.Truth ? "true" : "false", Strength.Whole);

    public (string Text, Strength Strength) Visit(Reference reference) => (reference.Name, Strength.Whole);

    public (string Text, Strength Strength) Visit(Negate negate) => ($"-{Operand(negate.Operand, Strength.Sign)}", Strength.Sign);

    public (string Text, Strength Strength) Visit(Not not) => ($"not {Operand(not.Operand, Strength.Whole)}", Strength.Not);

    public (string Text, Strength Strength) Visit(Arithmetic arithmetic)
    {
        var (sign, strength) = arithmetic.Operator switch
        {
            ArithmeticOperator.Add => ("+", Strength.Sum),
            ArithmeticOperator.Subtract => ("-", Strength.Sum),
            ArithmeticOperator.Multiply => ("*", Strength.Product),
            ArithmeticOperator.Divide => ("/", Strength.Product),
        };
        return ($"{Operand(arithmetic.Left, strength)} {sign} {Operand(arithmetic.Right, strength + 1)}", strength);
    }

    public (string Text, Strength Strength) Visit(Comparison comparison)
    {
        var sign = comparison.Operator switch
        {
            ComparisonOperator.Equal => "==",
            ComparisonOperator.NotEqual => "!=",
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            ComparisonOperator.GreaterOrEqual => ">=",
        };
        return ($"{Operand(comparison.Left, Strength.Sum)} {sign} {Operand(comparison.Right, Strength.Sum)}", Strength.Comparison);
    }

    public (string Text, Strength Strength) Visit(Logical logical)
    {
        var (word, strength) = logical.Operator switch
        {
            LogicalOperator.And => ("and", Strength.And),
            LogicalOperator.Or => ("or", Strength.Or),
        };
        return ($"{Operand(logical.Left, strength)} {word} {Operand(logical.Right, strength + 1)}", strength);
    }

    public (string Text, Strength Strength) Visit(Membership membership) =>
        ($"{Operand(membership.Operand, Strength.Sum)} {In(membership.Negated)} [{string.Join(", ", membership.Literals.Select(Of))}]", Strength.Comparison);

    public (string Text, Strength Strength) Visit(RangeMembership membership)
    {
        var ends = $"{Operand(membership.Low, Strength.Sum)}..{Operand(membership.High, Strength.Sum)}";
        return ($"{Operand(membership.Operand, Strength.Sum)} {In(membership.Negated)} {ends}", Strength.Comparison);
    }

    public (string Text, Strength Strength) Visit(MissingTest test) =>
        ($"{Operand(test.Operand, Strength.Sum)} is {(test.Negated ? "not " : string.Empty)}missing", Strength.Comparison);

    public (string Text, Strength Strength) Visit(Call call) =>
        ($"{FunctionSignature.Of(call.Function).Name}({string.Join(", ", call.Arguments.Select(Of))})", Strength.Whole);

    private static string In(bool negated) => negated ? "not in" : "in";

    private static string Operand(Expression operand, Strength least)
    {
        var (text, strength) = operand.Accept(Instance);
        return strength < least ? $"({text})" : text;
    }
}
