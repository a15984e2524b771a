using Hale.Core.Expressions;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

/// <summary>Refuses comparisons with a text that the name can never have: a band that the score does not have, a value that the pulse does not know.</summary>
internal static class TextValues
{
    public static void Check(Expression expression, LocatedText text, INameScope scope, DiagnosticBag bag)
    {
        foreach (var (name, literal) in Compared(expression))
        {
            if (scope.ValuesOf(name.Name) is { } values && !values.Contains(literal.Text))
            {
                bag.Report(
                    ExpressionRules.NeverOccurs, text.At(0), $"`{name.Name}` is never \"{literal.Text}\"",
                    Suggestion.Advice(literal.Text, values, $"it is one of {Choices.Text(values)}"));
            }
        }
    }

    private static IEnumerable<(Reference Name, TextLiteral Literal)> Compared(Expression expression) =>
        OwnOf(expression).Concat(expression.Accept(Operands.Instance).SelectMany(Compared));

    private static IEnumerable<(Reference Name, TextLiteral Literal)> OwnOf(Expression expression) => expression switch
    {
        Comparison { Left: Reference name, Right: TextLiteral literal } => [(name, literal)],
        Comparison { Left: TextLiteral literal, Right: Reference name } => [(name, literal)],
        Membership { Operand: Reference name } membership => membership.Literals.OfType<TextLiteral>().Select(literal => (name, literal)),
        _ => [],
    };
}
