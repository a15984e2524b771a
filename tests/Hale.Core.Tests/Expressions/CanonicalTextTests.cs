using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Tests.Expressions;

public sealed class CanonicalTextTests
{
    private static readonly Reference A = new("a", ValueKind.Number, true);
    private static readonly Reference Open = new("open", ValueKind.Boolean, true);

    public static TheoryData<Expression, string> Cases => new()
    {
        { new NumberLiteral(1.500m), "1.5" },
        { new NumberLiteral(60, "60d"), "60d" },
        { new Comparison(ComparisonOperator.Less, A, new NumberLiteral(-56, "-8w")), "a < -8w" },
        { new TextLiteral("say \"no\""), "\"say \"\"no\"\"\"" },
        { new Arithmetic(ArithmeticOperator.Subtract, A, new Arithmetic(ArithmeticOperator.Subtract, A, A)), "a - (a - a)" },
        { new Arithmetic(ArithmeticOperator.Subtract, new Arithmetic(ArithmeticOperator.Subtract, A, A), A), "a - a - a" },
        { new Arithmetic(ArithmeticOperator.Multiply, new Arithmetic(ArithmeticOperator.Add, A, A), A), "(a + a) * a" },
        { new Negate(new Arithmetic(ArithmeticOperator.Multiply, A, A)), "-(a * a)" },
        { new Not(new Comparison(ComparisonOperator.LessOrEqual, A, new NumberLiteral(-3))), "not (a <= -3)" },
        { new Logical(LogicalOperator.And, new Logical(LogicalOperator.Or, Open, Open), Open), "(open or open) and open" },
        { new Logical(LogicalOperator.Or, new Logical(LogicalOperator.And, Open, Open), Open), "open and open or open" },
        { new Membership(A, [new NumberLiteral(1), new NumberLiteral(-2)], true), "a not in [1, -2]" },
        { new RangeMembership(A, new NumberLiteral(0), A, false), "a in 0..a" },
        { new MissingTest(new MissingTest(A, true), false), "(a is not missing) is missing" },
        { new Call(Function.StartsWith, [new TextLiteral("x"), new TextLiteral("")]), "starts_with(\"x\", \"\")" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ToString_AnyNode_IsItsCanonicalText(Expression expression, string expected) => expression.ToString().ShouldBe(expected);

    [Fact]
    public void Signatures_EveryFunction_StandsAtItsPlace()
    {
        foreach (var function in Enum.GetValues<Function>())
        {
            FunctionSignature.Of(function).Function.ShouldBe(function);
        }
    }

    [Fact]
    public void References_NamesReadTwice_AreListedOnceInOrder() =>
        ExpressionReferences.Of(new Call(Function.If, [Open, new Arithmetic(ArithmeticOperator.Add, A, A), A])).ShouldBe(["a", "open"]);
}
