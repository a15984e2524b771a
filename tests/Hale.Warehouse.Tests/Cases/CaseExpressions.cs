using System.Text.Json;
using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Tests.Cases;

/// <summary>Conditions of a case file: an array is an operator before its operands, a text in single quotes a text, another text a property or an attribute of contacts.</summary>
internal sealed class CaseExpressions(Dictionary<string, ValueKind> kinds, Dictionary<string, ValueKind> contacts)
{
    public Expression Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => new NumberLiteral(element.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => new BooleanLiteral(element.GetBoolean()),
        JsonValueKind.String => Name(element.GetString()!),
        _ => Operator(element[0].GetString()!, [.. element.EnumerateArray().Skip(1).Select(Read)]),
    };

    private Expression Name(string text) => text.StartsWith('\'')
        ? new TextLiteral(text.Trim('\''))
        : FactColumns.IsOfContact(text) ? new Reference(text, contacts[text[FactColumns.OfContact.Length..]], true)
        : contacts.TryGetValue(text, out var kind) ? new Reference(text, kind, true)
        : text == FactColumns.Open ? new Reference(text, ValueKind.Boolean, false)
        : text == FactColumns.Duration ? new Reference(text, ValueKind.Number, true)
        : new Reference(text, text is FactColumns.Contact or FactColumns.Event ? ValueKind.Text : kinds[text], text != FactColumns.Event);

    private static Expression Operator(string sign, Expression[] operands) => sign switch
    {
        "==" => new Comparison(ComparisonOperator.Equal, operands[0], operands[1]),
        "!=" => new Comparison(ComparisonOperator.NotEqual, operands[0], operands[1]),
        ">" => new Comparison(ComparisonOperator.Greater, operands[0], operands[1]),
        "/" => new Arithmetic(ArithmeticOperator.Divide, operands[0], operands[1]),
        "and" => new Logical(LogicalOperator.And, operands[0], operands[1]),
        "or" => new Logical(LogicalOperator.Or, operands[0], operands[1]),
        "not" => new Not(operands[0]),
        "in" => new Membership(operands[0], [.. operands.Skip(1).Cast<Literal>()], false),
        "missing" => new MissingTest(operands[0], false),
        "lower" => new Call(Function.Lower, [operands[0]]),
        _ => throw new ArgumentException($"no operator {sign}", nameof(sign)),
    };
}
