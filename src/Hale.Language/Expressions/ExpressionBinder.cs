using System.Collections.Immutable;
using Hale.Core.Expressions;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

/// <summary>
/// Turns syntax into a checked tree: names get their meaning, kinds are compared, and <c>!=</c>, <c>not in</c> and <c>not</c> over something that can
/// be missing are refused unless a guard says what is meant.
/// </summary>
internal sealed partial class ExpressionBinder : ISyntaxVisitor<Expression?>
{
    private readonly LocatedText _text;
    private readonly INameScope _scope;
    private readonly DiagnosticBag _bag;
    private ImmutableHashSet<Expression> _present = Presence.Nothing;

    /// <summary>How many enclosing places deal with a missing result themselves: <c>… is missing</c>, or all but the last argument of coalesce.</summary>
    private int _handled;

    private ExpressionBinder(LocatedText text, INameScope scope, DiagnosticBag bag) => (_text, _scope, _bag) = (text, scope, bag);

    /// <summary>Reads and checks an expression; null when something was reported, here or where a name is defined.</summary>
    /// <param name="text">The text and its place.</param>
    /// <param name="scope">The names that it may read.</param>
    /// <param name="expected">The kind that the result must have; null for any.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static Expression? Bind(LocatedText text, INameScope scope, ValueKind? expected, DiagnosticBag bag) =>
        ExpressionParser.Parse(text, bag) is { } syntax ? Bind(text, syntax, scope, expected, bag) : null;

    /// <summary>Checks an expression that was read before.</summary>
    public static Expression? Bind(LocatedText text, Syntax syntax, INameScope scope, ValueKind? expected, DiagnosticBag bag)
    {
        var bound = syntax.Accept(new ExpressionBinder(text, scope, bag));
        if (bound is null || expected is null || bound.Kind == expected)
        {
            if (bound is not null)
            {
                DurationLint.Check(bound, text, scope, bag);
                TextValues.Check(bound, text, scope, bag);
            }

            return bound;
        }

        bag.Report(
            ExpressionRules.WrongResult, text.At(syntax.Start), $"`{bound}` is {KindWords.Of(bound.Kind)}; expected is {KindWords.Of(expected.Value)}",
            expected == ValueKind.Boolean ? null : $"write an expression that gives {KindWords.Of(expected.Value)}");
        return null;
    }

    public Expression? Visit(Syntax.Number number) => new NumberLiteral(number.Value, number.Duration);

    public Expression? Visit(Syntax.Text text) => new TextLiteral(text.Value);

    public Expression? Visit(Syntax.Truth truth) => new BooleanLiteral(truth.Value);

    public Expression? Visit(Syntax.Name name) => _scope.Find(name.Value).Match<Expression?>(
        known => new Reference(known.CanonicalName ?? name.Value, known.Kind, known.CanBeMissing),
        _ => null,
        _ => ReportUnknown(name));

    public Expression? Visit(Syntax.Prefix prefix)
    {
        if (!prefix.IsNot)
        {
            return Operand(prefix.Operand, ValueKind.Number, "the minus sign") switch
            {
                null => null,
                NumberLiteral literal => Negative(literal),
                var operand => new Negate(operand),
            };
        }

        var condition = Operand(prefix.Operand, ValueKind.Boolean, "`not`");
        return condition is not null && IsGuarded(prefix.Start, new Not(condition), condition) ? new Not(condition) : null;
    }

    /// <summary>A second minus sign takes the first away.</summary>
    private static NumberLiteral Negative(NumberLiteral literal) => new(
        literal.Number == 0 ? 0 : -literal.Number,
        literal.Duration is not { } duration ? null : duration.StartsWith('-') ? duration[1..] : $"-{duration}");

    public Expression? Visit(Syntax.InList membership)
    {
        var operand = membership.Operand.Accept(this);
        var items = membership.Items.Select(item => (item.Start, Literal: (Literal)item.Accept(this)!)).ToList();
        if (operand is null)
        {
            return null;
        }

        foreach (var (start, literal) in items)
        {
            if (literal.Kind != operand.Kind)
            {
                return WrongKind(start, $"`{operand}` is {KindWords.Of(operand.Kind)}, `{literal}` is {KindWords.Of(literal.Kind)}");
            }
        }

        var bound = new Membership(operand, [.. items.Select(item => item.Literal)], membership.Negated);
        return !bound.Negated || IsGuarded(membership.At, bound, operand) ? bound : null;
    }

    public Expression? Visit(Syntax.InRange membership)
    {
        var operand = Operand(membership.Operand, ValueKind.Number, "a range");
        var low = Operand(membership.Low, ValueKind.Number, "a range");
        var high = Operand(membership.High, ValueKind.Number, "a range");
        if (operand is null || low is null || high is null)
        {
            return null;
        }

        var bound = new RangeMembership(operand, low, high, membership.Negated);
        return !bound.Negated || IsGuarded(membership.At, bound, operand, low, high) ? bound : null;
    }

    public Expression? Visit(Syntax.IsMissing test) =>
        Handled(test.Operand) is { } operand ? new MissingTest(operand, test.Negated) : null;

    private Expression? Handled(Syntax syntax)
    {
        _handled++;
        var bound = syntax.Accept(this);
        _handled--;
        return bound;
    }

    private Expression? Given(IEnumerable<Expression> facts, Syntax syntax)
    {
        var before = _present;
        _present = _present.Union(facts);
        var bound = syntax.Accept(this);
        _present = before;
        return bound;
    }

    private Expression? Operand(Syntax syntax, ValueKind kind, string whose) => Expect(syntax, syntax.Accept(this), kind, whose);

    private Expression? Expect(Syntax syntax, Expression? bound, ValueKind kind, string whose) => bound is null || bound.Kind == kind
        ? bound
        : WrongKind(syntax.Start, $"{whose} needs {KindWords.Of(kind)}; `{bound}` is {KindWords.Of(bound.Kind)}");
}
