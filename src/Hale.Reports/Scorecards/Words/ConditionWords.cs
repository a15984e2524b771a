using System.Globalization;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Reports.Scorecards.Words;

/// <summary>Conditions and formulas in plain English: <c>Days since the last touch is more than 60 days, and Plan is “enterprise”</c>.</summary>
internal sealed class ConditionWords(LabelWords names) : IExpressionVisitor<string>
{
    private Unit _unit;

    /// <summary>The expression as part of a sentence.</summary>
    public string Of(Expression expression) => expression.Accept(this);

    public string Visit(NumberLiteral literal) => literal.Duration is { } duration ? Duration(duration, literal.Number) : NumberTexts.Exact(literal.Number, _unit);

    public string Visit(TextLiteral literal) => $"“{literal.Text}”";

    public string Visit(BooleanLiteral literal) => literal.Truth ? "yes" : "no";

    public string Visit(Reference reference) => names.Of(reference.Name);

    public string Visit(Negate negate) => $"minus {Part(negate.Operand)}";

    public string Visit(Not not) => not.Operand is Reference { Kind: ValueKind.Boolean } name ? $"{Of(name)} is no" : $"it is not so that {Whole(not.Operand)}";

    public string Visit(Arithmetic arithmetic) => $"{Part(arithmetic.Left)} {Sign(arithmetic.Operator)} {Part(arithmetic.Right)}";

    public string Visit(Comparison comparison) => Measured(comparison.Left, comparison.Right, () =>
        $"{Part(comparison.Left)} {Verb(comparison.Operator, comparison.Right)} {Part(comparison.Right)}");

    public string Visit(Logical logical)
    {
        var word = logical.Operator == LogicalOperator.And ? "and" : "or";
        return $"{Side(logical.Left, logical.Operator)}, {word} {Side(logical.Right, logical.Operator)}";
    }

    public string Visit(Membership membership)
    {
        var all = membership.Literals.Select(Of).ToList();
        var listed = all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} {(membership.Negated ? "nor" : "or")} {all[^1]}";
        return $"{Part(membership.Operand)} is {(membership.Negated ? all.Count == 1 ? "not " : "neither " : string.Empty)}{listed}";
    }

    public string Visit(RangeMembership membership) => Measured(membership.Operand, membership.Low, () =>
        $"{Part(membership.Operand)} is {(membership.Negated ? "not " : string.Empty)}from {Part(membership.Low)} to {Part(membership.High)}");

    public string Visit(MissingTest test) => $"{Part(test.Operand)} is {(test.Negated ? "known" : "not known")}";

    public string Visit(Call call)
    {
        var parts = call.Arguments.Select(Part).ToList();
        return call.Function switch
        {
            Function.If => $"{parts[1]} where {Truth(call.Arguments[0])}, and {parts[2]} otherwise",
            Function.Min => $"the smallest of {Listed(parts)}",
            Function.Max => $"the largest of {Listed(parts)}",
            Function.Clamp => $"{parts[0]}, kept from {parts[1]} to {parts[2]}",
            Function.Round => parts.Count == 1 ? $"{parts[0]}, rounded" : $"{parts[0]}, rounded to {parts[1]} decimal places",
            Function.Coalesce => $"{parts[0]}, or where that is not known {string.Join(", or ", parts.Skip(1))}",
            Function.Ln => $"the natural logarithm of {parts[0]}",
            Function.Log1p => $"the natural logarithm of 1 + {parts[0]}",
            Function.Exp => $"e to the power of {parts[0]}",
            Function.Sqrt => $"the square root of {parts[0]}",
            Function.Abs => $"the size of {parts[0]}",
            Function.Lower => $"{parts[0]} in small letters",
            Function.StartsWith => $"{parts[0]} begins with {parts[1]}",
            Function.DomainOf => $"the e-mail domain of {parts[0]}",
        };
    }

    /// <summary>A condition as a clause: a boolean metric alone needs a verb.</summary>
    public string Truth(Expression condition) => condition is Reference { Kind: ValueKind.Boolean } name ? $"{Of(name)} is yes" : Of(condition);

    private static string Duration(string text, decimal days) => text[^1] switch
    {
        'h' => Count(text[..^1], "hour"),
        'w' => Count(text[..^1], "week"),
        _ => Count(days.ToString(CultureInfo.InvariantCulture), "day"),
    };

    private static string Count(string number, string noun) => $"{number} {noun}{(number == "1" ? string.Empty : "s")}";

    private static string Listed(List<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Sign(ArithmeticOperator sign) => sign switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "−",
        ArithmeticOperator.Multiply => "×",
        ArithmeticOperator.Divide => "÷",
    };

    private static string Verb(ComparisonOperator comparison, Expression right) => comparison switch
    {
        ComparisonOperator.Equal => "is",
        ComparisonOperator.NotEqual => "is not",
        ComparisonOperator.Less => "is below",
        ComparisonOperator.LessOrEqual => "is at most",
        ComparisonOperator.Greater => right is NumberLiteral ? "is more than" : "is above",
        ComparisonOperator.GreaterOrEqual => "is at least",
    };

    private string Whole(Expression operand) => operand is Logical ? $"({Of(operand)})" : Truth(operand);

    private string Side(Expression operand, LogicalOperator within) => operand is Logical inner && inner.Operator != within ? $"({Of(operand)})" : Truth(operand);

    private string Part(Expression operand) => operand is Arithmetic or Logical or Comparison ? $"({Of(operand)})" : Of(operand);

    /// <summary>A number beside a metric is written in the metric's unit.</summary>
    private string Measured(Expression left, Expression right, Func<string> text)
    {
        var before = _unit;
        _unit = new[] { left, right }.OfType<Reference>().Select(name => names.Metric(name.Name)?.Unit).FirstOrDefault(unit => unit is not null) ?? Unit.None;
        var words = text();
        _unit = before;
        return words;
    }
}
