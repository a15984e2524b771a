using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Language.Scores.Lints;

/// <summary>
/// A condition as boxes, one of which holds wherever it does. Comparisons of a name with a literal are read exactly; anything else is a name of its own, by its text. What
/// is said of boxes is therefore never said in error, though something may be left unsaid.
/// </summary>
internal static class ConditionBoxes
{
    private const int Most = 64;

    /// <summary>The boxes; none when the condition can never hold, null when there are too many of them to judge.</summary>
    public static IReadOnlyList<ConditionBox>? Of(Expression condition) => Of(condition, truth: true);

    /// <summary>The boxes in which both hold.</summary>
    public static IReadOnlyList<ConditionBox>? And(IReadOnlyList<ConditionBox>? left, IReadOnlyList<ConditionBox>? right)
    {
        if (left is null || right is null || left.Count * right.Count > Most)
        {
            return null;
        }

        return [.. left.SelectMany(one => right.Select(one.And)).OfType<ConditionBox>()];
    }

    /// <summary>Whether a condition holds only where one of some others does.</summary>
    public static bool AreWithin(IReadOnlyList<ConditionBox>? boxes, IReadOnlyList<ConditionBox> others) =>
        boxes is { Count: > 0 } && boxes.All(box => others.Any(box.IsWithin));

    private static IReadOnlyList<ConditionBox>? Of(Expression condition, bool truth) => condition switch
    {
        BooleanLiteral literal => literal.Truth == truth ? [ConditionBox.All] : [],
        Not not => Of(not.Operand, !truth),
        Logical logical when logical.Operator == LogicalOperator.And == truth => And(Of(logical.Left, truth), Of(logical.Right, truth)),
        Logical logical => Or(Of(logical.Left, truth), Of(logical.Right, truth)),
        MissingTest { Operand: Reference name } test => [ConditionBox.Of(name.Name, test.Negated == truth ? new Allowed.Present() : new Allowed.Missing())],
        Reference name => [ConditionBox.Of(name.Name, new Allowed.Texts([truth ? "true" : "false"], false))],
        Comparison comparison => Compared(comparison, truth) ?? Whole(condition, truth),
        RangeMembership { Operand: Reference name, Low: NumberLiteral low, High: NumberLiteral high } range => Ranged(name.Name, low.Number, high.Number, range.Negated != truth),
        Membership { Operand: Reference { Kind: ValueKind.Text } name } list =>
            [ConditionBox.Of(name.Name, new Allowed.Texts([.. list.Literals.OfType<TextLiteral>().Select(literal => literal.Text)], list.Negated == truth))],
        _ => Whole(condition, truth),
    };

    private static IReadOnlyList<ConditionBox>? Or(IReadOnlyList<ConditionBox>? left, IReadOnlyList<ConditionBox>? right) =>
        left is null || right is null || left.Count + right.Count > Most ? null : [.. left, .. right];

    private static ConditionBox[] Whole(Expression condition, bool truth) =>
        [ConditionBox.Of($"({condition})", new Allowed.Texts([truth ? "true" : "false"], false))];

    private static ConditionBox[]? Compared(Comparison comparison, bool truth)
    {
        var (name, literal, turned) = (comparison.Left, comparison.Right) switch
        {
            (Reference left, Literal right) => (left, right, false),
            (Literal left, Reference right) => (right, left, true),
            _ => (null, null, false),
        };
        return literal switch
        {
            NumberLiteral number => Number(name!.Name, number.Number, turned ? Turned(comparison.Operator) : comparison.Operator, truth),
            TextLiteral text => [ConditionBox.Of(name!.Name, new Allowed.Texts([text.Text], comparison.Operator == ComparisonOperator.Equal != truth))],
            BooleanLiteral boolean => [ConditionBox.Of(name!.Name, new Allowed.Texts([boolean.Truth == (comparison.Operator == ComparisonOperator.Equal == truth) ? "true" : "false"], false))],
            _ => null,
        };
    }

    private static ConditionBox[] Number(string name, decimal number, ComparisonOperator comparison, bool truth) => (comparison, truth) switch
    {
        (ComparisonOperator.Less, true) or (ComparisonOperator.GreaterOrEqual, false) => [Box(name, null, false, number, false)],
        (ComparisonOperator.LessOrEqual, true) or (ComparisonOperator.Greater, false) => [Box(name, null, false, number, true)],
        (ComparisonOperator.Greater, true) or (ComparisonOperator.LessOrEqual, false) => [Box(name, number, false, null, false)],
        (ComparisonOperator.GreaterOrEqual, true) or (ComparisonOperator.Less, false) => [Box(name, number, true, null, false)],
        (ComparisonOperator.Equal, true) or (ComparisonOperator.NotEqual, false) => [Box(name, number, true, number, true)],
        (ComparisonOperator.NotEqual, true) or (ComparisonOperator.Equal, false) => [Box(name, null, false, number, false), Box(name, number, false, null, false)],
    };

    private static ConditionBox[] Ranged(string name, decimal low, decimal high, bool isInside) => isInside
        ? low > high ? [] : [Box(name, low, true, high, true)]
        : low > high ? [ConditionBox.Of(name, new Allowed.Present())] : [Box(name, null, false, low, false), Box(name, high, false, null, false)];

    private static ConditionBox Box(string name, decimal? low, bool lowIncluded, decimal? high, bool highIncluded) =>
        ConditionBox.Of(name, new Allowed.Numbers(new NumberRange(low, lowIncluded, high, highIncluded)));

    private static ComparisonOperator Turned(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        ComparisonOperator.Equal or ComparisonOperator.NotEqual => comparison,
    };
}
