using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Tests.Expressions;

public sealed class EvaluationTests
{
    private static readonly FixedRow Row = new(new Dictionary<string, Value>
    {
        ["gap"] = Value.MissingFor(MissingReason.SourceGap),
        ["young"] = Value.MissingFor(MissingReason.TooYoung),
        ["truth"] = Value.MissingFor(MissingReason.NoData),
        ["five"] = Value.Of(5),
    });

    private static readonly Reference Gap = new("gap", ValueKind.Number, true);
    private static readonly Reference Young = new("young", ValueKind.Number, true);
    private static readonly Reference Truth = new("truth", ValueKind.Boolean, true);
    private static readonly Reference Five = new("five", ValueKind.Number, false);

    [Fact]
    public void RandomExpressions_OfManySeeds_CallEveryFunction()
    {
        static IEnumerable<Function> Calls(Expression tree) => tree is Call call ? call.Arguments.SelectMany(Calls).Prepend(call.Function) : [];

        Enumerable.Range(0, 2000).Select(seed => new RandomExpressions(seed).Any(3)).SelectMany(Calls).Distinct().Order().ShouldBe(Enum.GetValues<Function>());
    }

    [Fact]
    public void AnyTree_AnyRow_GivesItsKindOrMissing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Seeds(), seed =>
    {
        var random = new RandomExpressions(seed);
        var tree = random.Any(5);
        var value = tree.Evaluate(random.Row());
        return value.IsMissing ? tree.CanBeMissing : value.Kind == tree.Kind && (value.Kind != ValueKind.Number || double.IsFinite(value.Number));
    }));

    [Fact]
    public void AnyTree_ReasonGiven_ComesFromTheRowOrIsNoData() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Seeds(), seed =>
    {
        var random = new RandomExpressions(seed);
        var tree = random.Any(5);
        var row = random.Row();
        var value = tree.Evaluate(row);
        return !value.IsMissing || value.Missing == MissingReason.NoData
            || ExpressionReferences.Of(tree).Any(name => row[name].Missing == value.Missing);
    }));

    [Fact]
    public void AnyTwoTrees_DeMorgan_Holds() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Seeds(), seed =>
    {
        var random = new RandomExpressions(seed);
        var (left, right, row) = (random.Of(ValueKind.Boolean, 3), random.Of(ValueKind.Boolean, 3), random.Row());
        var outside = new Not(new Logical(LogicalOperator.And, left, right));
        var inside = new Logical(LogicalOperator.Or, new Not(left), new Not(right));
        return outside.Evaluate(row) == inside.Evaluate(row);
    }));

    [Theory]
    [InlineData(ArithmeticOperator.Add, 1, 2, 3.0)]
    [InlineData(ArithmeticOperator.Subtract, 1, 2, -1.0)]
    [InlineData(ArithmeticOperator.Multiply, 3, 2, 6.0)]
    [InlineData(ArithmeticOperator.Divide, 1, 2, 0.5)]
    [InlineData(ArithmeticOperator.Divide, 1, 0, null)]
    [InlineData(ArithmeticOperator.Divide, 0, 0, null)]
    public void Arithmetic_TwoNumbers_GivesNumberOrMissing(ArithmeticOperator sign, int left, int right, double? expected) =>
        Number(new Arithmetic(sign, new NumberLiteral(left), new NumberLiteral(right))).ShouldBe(expected);

    [Fact]
    public void Arithmetic_SeveralMissing_GivesFirstReason() =>
        new Arithmetic(ArithmeticOperator.Add, Young, Gap).Evaluate(Row).Missing.ShouldBe(MissingReason.SourceGap);

    [Theory]
    [InlineData(LogicalOperator.And, false, "false")]
    [InlineData(LogicalOperator.And, true, "missing")]
    [InlineData(LogicalOperator.Or, true, "true")]
    [InlineData(LogicalOperator.Or, false, "missing")]
    public void Logical_OneSideMissing_FollowsThreeValuedLogic(LogicalOperator word, bool side, string expected)
    {
        new Logical(word, new BooleanLiteral(side), Truth).Evaluate(Row).ToString().ShouldBe(expected);
        new Logical(word, Truth, new BooleanLiteral(side)).Evaluate(Row).ToString().ShouldBe(expected);
    }

    [Theory]
    [InlineData(0.5, 0, 1.0)]
    [InlineData(-0.5, 0, -1.0)]
    [InlineData(2.5, 0, 3.0)]
    [InlineData(0.49999999999999994, 0, 0.0)]
    [InlineData(1.125, 2, 1.13)]
    [InlineData(1e300, 15, 1e300)]
    public void Round_Halves_GoAwayFromZero(double number, int places, double expected) =>
        new Call(Function.Round, [Five, new NumberLiteral(places)])
            .Evaluate(new FixedRow(new Dictionary<string, Value> { ["five"] = Value.Of(number) })).Number.ShouldBe(expected);

    [Theory]
    [InlineData(Function.Ln, 0, null)]
    [InlineData(Function.Ln, 1, 0.0)]
    [InlineData(Function.Log1p, -1, null)]
    [InlineData(Function.Log1p, 0, 0.0)]
    [InlineData(Function.Exp, 1000, null)]
    [InlineData(Function.Sqrt, -1, null)]
    [InlineData(Function.Sqrt, 9, 3.0)]
    [InlineData(Function.Abs, -4, 4.0)]
    public void Function_OutsideItsDomain_IsMissing(Function function, int argument, double? expected) =>
        Number(new Call(function, [new NumberLiteral(argument)])).ShouldBe(expected);

    [Fact]
    public void If_ConditionMissing_IsMissing() => Number(new Call(Function.If, [Truth, Five, Five])).ShouldBeNull();

    [Fact]
    public void Coalesce_FirstPresent_IsGiven()
    {
        Number(new Call(Function.Coalesce, [Gap, Five, Young])).ShouldBe(5);
        new Call(Function.Coalesce, [Young, Gap]).Evaluate(Row).Missing.ShouldBe(MissingReason.SourceGap);
    }

    [Fact]
    public void Min_OneMissing_IsMissing() => Number(new Call(Function.Min, [Five, Gap])).ShouldBeNull();

    [Fact]
    public void Clamp_EndsCrossed_UpperWins() =>
        Number(new Call(Function.Clamp, [Five, new NumberLiteral(10), new NumberLiteral(2)])).ShouldBe(2);

    [Fact]
    public void RangeMembership_Ends_AreIncluded()
    {
        new RangeMembership(Five, Five, Five, false).Evaluate(Row).Boolean.ShouldBeTrue();
        new RangeMembership(Five, new NumberLiteral(6), Gap, false).Evaluate(Row).IsMissing.ShouldBeTrue();
    }

    [Fact]
    public void Node_OperandOfOtherKind_IsRefused()
    {
        Should.Throw<ArgumentException>(() => new Not(Five));
        Should.Throw<ArgumentException>(() => new Comparison(ComparisonOperator.Equal, Five, Truth));
        Should.Throw<ArgumentException>(() => new Comparison(ComparisonOperator.Less, Truth, Truth));
        Should.Throw<ArgumentException>(() => new Membership(Five, [new TextLiteral("x")], false));
        Should.Throw<ArgumentException>(() => new Call(Function.If, [Truth, Five, Truth]));
        Should.Throw<ArgumentException>(() => new Call(Function.Round, [Five, new NumberLiteral(16)]));
    }

    private static double? Number(Expression expression) => expression.Evaluate(Row) is { IsMissing: false } value ? value.Number : null;

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue).ToArbitrary();
}
