using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Tests.Expressions;

/// <summary>Well-typed trees and rows drawn from a seed. The trees are ones that the binder makes: a minus sign before a number is part of the number.</summary>
internal sealed class RandomExpressions(int seed)
{
    public static readonly string[] Numbers = ["a", "b", "usage.total"];
    public static readonly string[] Texts = ["plan", "owner"];
    public static readonly string[] Booleans = ["open", "paid"];

    private static readonly Function[] NumberFunctions = [Function.Ln, Function.Log1p, Function.Exp, Function.Sqrt, Function.Abs, Function.Round];
    private static readonly NumberLiteral[] Literals =
    [
        .. new[] { 0, 1, -1, 0.5m, -2.25m, 1000000, 1e15m, 0.000001m }.Select(number => new NumberLiteral(number)),
        new(60, "60d"), new(-56, "-8w"), new(36m / 24, "36h"), new(0.5m, "0.5d"),
    ];
    private static readonly string[] LiteralTexts = ["", "basic", "it's", "a \"b\"", "Ünïcode", "é\n", "Ann@Acme.COM", "a@b@Ç", "x@"];
    private static readonly double[] Values = [0, -0.0, 1, -1, 0.5, 2.5, -7, 1e-300, 1e300, double.MaxValue, double.MinValue, 4503599627370495.5];

    private readonly Random _random = new(seed);

    public Expression Any(int depth) => Of((ValueKind)_random.Next(3), depth);

    public Expression Of(ValueKind kind, int depth) => kind switch
    {
        ValueKind.Number => Number(depth),
        ValueKind.Text => Text(depth),
        ValueKind.Boolean => Boolean(depth),
    };

    public IValueSource Row() => new FixedRow(
        Numbers.Select(name => (name, Draw(() => Value.Of(Pick(Values)))))
            .Concat(Texts.Select(name => (name, Draw(() => Value.Of(Pick(LiteralTexts))))))
            .Concat(Booleans.Select(name => (name, Draw(() => Value.Of(_random.Next(2) == 0)))))
            .ToDictionary(pair => pair.name, pair => pair.Item2));

    private Expression Number(int depth) => depth == 0 ? NumberLeaf() : _random.Next(8) switch
    {
        0 => NumberLeaf(),
        1 => Number(depth - 1) is var operand and not NumberLiteral ? new Negate(operand) : NumberLeaf(),
        2 or 3 => new Arithmetic((ArithmeticOperator)_random.Next(4), Number(depth - 1), Number(depth - 1)),
        4 => new Call(Pick(NumberFunctions), [Number(depth - 1)]),
        5 => new Call(Function.Round, [Number(depth - 1), new NumberLiteral(_random.Next(16))]),
        6 => new Call(_random.Next(2) == 0 ? Function.Min : Function.Max, Many(ValueKind.Number, depth - 1)),
        _ => Either(ValueKind.Number, depth - 1),
    };

    private Expression Text(int depth) => depth == 0 ? TextLeaf() : _random.Next(4) switch
    {
        0 => TextLeaf(),
        1 => new Call(Function.Lower, [Text(depth - 1)]),
        2 => new Call(Function.DomainOf, [Text(depth - 1)]),
        _ => Either(ValueKind.Text, depth - 1),
    };

    private Expression Boolean(int depth) => depth == 0 ? BooleanLeaf() : _random.Next(9) switch
    {
        0 => BooleanLeaf(),
        1 => new Not(Boolean(depth - 1)),
        2 => new Comparison((ComparisonOperator)_random.Next(6), Number(depth - 1), Number(depth - 1)),
        3 => new Comparison((ComparisonOperator)_random.Next(2), Text(depth - 1), Text(depth - 1)),
        4 => new Logical((LogicalOperator)_random.Next(2), Boolean(depth - 1), Boolean(depth - 1)),
        5 => new Membership(Text(depth - 1), [new TextLiteral(Pick(LiteralTexts)), new TextLiteral("x")], _random.Next(2) == 0),
        6 => new RangeMembership(Number(depth - 1), Number(depth - 1), Number(depth - 1), _random.Next(2) == 0),
        7 => new MissingTest(Any(depth - 1), _random.Next(2) == 0),
        _ => new Call(Function.StartsWith, [Text(depth - 1), Text(depth - 1)]),
    };

    private Call Either(ValueKind kind, int depth) => _random.Next(3) switch
    {
        0 => new Call(Function.If, [Boolean(depth), Of(kind, depth), Of(kind, depth)]),
        1 when kind == ValueKind.Number => new Call(Function.Clamp, [Number(depth), Number(depth), Number(depth)]),
        _ => new Call(Function.Coalesce, Many(kind, depth)),
    };

    private Expression[] Many(ValueKind kind, int depth) => [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Of(kind, depth))];

    private Expression NumberLeaf() => _random.Next(2) == 0 ? Pick(Literals) : new Reference(Pick(Numbers), ValueKind.Number, true);

    private Expression TextLeaf() => _random.Next(2) == 0 ? new TextLiteral(Pick(LiteralTexts)) : new Reference(Pick(Texts), ValueKind.Text, true);

    private Expression BooleanLeaf() => _random.Next(4) == 0 ? new BooleanLiteral(_random.Next(2) == 0) : new Reference(Pick(Booleans), ValueKind.Boolean, true);

    private Value Draw(Func<Value> present) => _random.Next(3) == 0 ? Value.MissingFor((MissingReason)_random.Next(1, 9)) : present();

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
