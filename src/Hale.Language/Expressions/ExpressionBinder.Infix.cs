using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Language.Expressions;

internal sealed partial class ExpressionBinder
{
    public Expression? Visit(Syntax.Infix infix) => infix.Sign switch
    {
        "and" => BindLogical(infix, LogicalOperator.And),
        "or" => BindLogical(infix, LogicalOperator.Or),
        "+" => BindArithmetic(infix, ArithmeticOperator.Add),
        "-" => BindArithmetic(infix, ArithmeticOperator.Subtract),
        "*" => BindArithmetic(infix, ArithmeticOperator.Multiply),
        "/" => BindArithmetic(infix, ArithmeticOperator.Divide),
        "==" => BindEquality(infix, ComparisonOperator.Equal),
        "!=" => BindEquality(infix, ComparisonOperator.NotEqual),
        "<" => BindOrder(infix, ComparisonOperator.Less),
        "<=" => BindOrder(infix, ComparisonOperator.LessOrEqual),
        ">" => BindOrder(infix, ComparisonOperator.Greater),
        ">=" => BindOrder(infix, ComparisonOperator.GreaterOrEqual),
        _ => throw new InvalidOperationException($"the parser knows no operator `{infix.Sign}`"),
    };

    private Logical? BindLogical(Syntax.Infix infix, LogicalOperator word)
    {
        var whose = $"`{infix.Sign}`";
        var left = Operand(infix.Left, ValueKind.Boolean, whose);
        var right = left is null ? infix.Right.Accept(this) : Given(Presence.Beyond(word, left), infix.Right);
        right = Expect(infix.Right, right, ValueKind.Boolean, whose);
        return left is null || right is null ? null : new Logical(word, left, right);
    }

    private Arithmetic? BindArithmetic(Syntax.Infix infix, ArithmeticOperator sign)
    {
        var left = Operand(infix.Left, ValueKind.Number, $"`{infix.Sign}`");
        var right = Operand(infix.Right, ValueKind.Number, $"`{infix.Sign}`");
        return left is null || right is null ? null : new Arithmetic(sign, left, right);
    }

    private Comparison? BindOrder(Syntax.Infix infix, ComparisonOperator sign)
    {
        var left = Operand(infix.Left, ValueKind.Number, $"`{infix.Sign}`");
        var right = Operand(infix.Right, ValueKind.Number, $"`{infix.Sign}`");
        return left is null || right is null ? null : new Comparison(sign, left, right);
    }

    private Expression? BindEquality(Syntax.Infix infix, ComparisonOperator sign)
    {
        var left = Side(infix.Left, infix.Right);
        var right = Side(infix.Right, infix.Left);
        if (left is null || right is null)
        {
            return null;
        }

        if (left.Kind != right.Kind)
        {
            return WrongKind(infix.At, $"`{left}` is {KindWords.Of(left.Kind)}, `{right}` is {KindWords.Of(right.Kind)}");
        }

        var bound = new Comparison(sign, left, right);
        return sign == ComparisonOperator.Equal || IsGuarded(infix.At, bound, left, right) ? bound : null;
    }

    /// <summary>One side of an equation. An unknown word beside a text is most likely a text without its quotes.</summary>
    private Expression? Side(Syntax side, Syntax other) =>
        side is Syntax.Name name && IsUnknown(name.Value) && other.Accept(this) is { Kind: ValueKind.Text } ? ReportUnquoted(name) : side.Accept(this);

    private bool IsUnknown(string name) => _scope.Find(name).Match(_ => false, _ => false, _ => true);
}
