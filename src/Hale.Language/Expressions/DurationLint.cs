using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;

namespace Hale.Language.Expressions;

/// <summary>Warns where a number of hours is compared with a duration, which is a number of days.</summary>
internal static class DurationLint
{
    public static void Check(Expression expression, LocatedText text, INameScope scope, DiagnosticBag bag)
    {
        foreach (var (name, literal) in Compared(expression).Where(pair => scope.UnitOf(pair.Name.Name) == Unit.Hours))
        {
            bag.Report(LintRules.HoursAndDays, text.At(0), FormattableString.Invariant($"`{Written(name.Name)}` is a number of hours, and `{literal.Duration}` is {literal.Number:0.######} days"));
        }
    }

    private static string Written(string name) => name == FactColumns.Duration ? "duration" : name;

    private static IEnumerable<(Reference Name, NumberLiteral Literal)> Compared(Expression expression) => expression switch
    {
        Comparison { Left: Reference name, Right: NumberLiteral { Duration: not null } literal } => [(name, literal)],
        Comparison { Left: NumberLiteral { Duration: not null } literal, Right: Reference name } => [(name, literal)],
        RangeMembership { Operand: Reference name, High: NumberLiteral { Duration: not null } literal } => [(name, literal)],
        Logical logical => Compared(logical.Left).Concat(Compared(logical.Right)),
        Not not => Compared(not.Operand),
        Call call => call.Arguments.SelectMany(Compared),
        _ => [],
    };
}
