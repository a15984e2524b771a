using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Values;
using Hale.Language.Scores.Lints;

namespace Hale.Tests.Scores;

public sealed class ConditionBoxesTests
{
    private static readonly Reference A = new("a", ValueKind.Number, CanBeMissing: true);
    private static readonly Reference B = new("b", ValueKind.Text, CanBeMissing: true);

    private static readonly Gen<Expression> Atoms = Gen.OneOf(
        Gen.Elements(Enum.GetValues<ComparisonOperator>()).SelectMany(sign => Gen.Choose(0, 4).Select(number => (Expression)new Comparison(sign, A, new NumberLiteral(number)))),
        Gen.Elements("x", "y").SelectMany(word => Gen.Elements(ComparisonOperator.Equal, ComparisonOperator.NotEqual).Select(sign => (Expression)new Comparison(sign, B, new TextLiteral(word)))),
        Gen.Choose(0, 4).SelectMany(low => Gen.Choose(0, 4).Select(high => (Expression)new RangeMembership(A, new NumberLiteral(low), new NumberLiteral(high), low % 2 == 0))),
        Gen.Elements(true, false).Select(negated => (Expression)new MissingTest(A, negated)));

    [Fact]
    public void Boxes_ConditionWithoutAny_NeverHolds() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Conditions(2).ToArbitrary(), condition =>
    {
        if (ConditionBoxes.Of(condition) is { Count: 0 })
        {
            Accounts().Any(account => condition.Evaluate(account).IsTrue).ShouldBeFalse($"{condition}");
        }
    }));

    [Fact]
    public void Boxes_WithinAnother_HoldOnlyWhereItDoes() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(Conditions(2).SelectMany(one => Conditions(2).Select(other => (one, other))).ToArbitrary(), pair =>
        {
            if (ConditionBoxes.Of(pair.other) is { } others && ConditionBoxes.AreWithin(ConditionBoxes.Of(pair.one), others))
            {
                Accounts().Where(account => pair.one.Evaluate(account).IsTrue).ShouldAllBe(account => pair.other.Evaluate(account).IsTrue);
            }
        }));

    private static Gen<Expression> Conditions(int depth) => depth == 0 ? Atoms : Gen.OneOf(
        Atoms,
        Conditions(depth - 1).Select(inner => (Expression)new Not(inner)),
        Gen.Elements(LogicalOperator.And, LogicalOperator.Or).SelectMany(word => Conditions(depth - 1).SelectMany(left => Conditions(depth - 1).Select(right => (Expression)new Logical(word, left, right)))));

    private static IEnumerable<Account> Accounts() =>
        from number in Enumerable.Range(-1, 12).Select(half => Value.Of(half / 2.0)).Append(Value.MissingFor(MissingReason.NoData))
        from word in new[] { Value.Of("x"), Value.Of("y"), Value.Of("z"), Value.MissingFor(MissingReason.NoData) }
        select new Account(number, word);

    private sealed record Account(Value Number, Value Word) : IValueSource
    {
        public Value this[string name] => name == "a" ? Number : Word;
    }
}
