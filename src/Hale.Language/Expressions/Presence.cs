using System.Collections.Immutable;
using Hale.Core.Expressions;

namespace Hale.Language.Expressions;

/// <summary>
/// A small flow analysis: what is known to be present at a place, because a condition that must have held (or failed) to get there says so.
/// A fact is a whole expression, so that <c>a / b is missing or a / b != 1</c> is guarded too. It errs only towards "can be missing".
/// </summary>
internal static class Presence
{
    public static ImmutableHashSet<Expression> Nothing { get; } = [];

    /// <summary>Whether an expression can be missing where the facts hold.</summary>
    public static bool CanBeMissing(Expression expression, ImmutableHashSet<Expression> facts)
    {
        if (!expression.CanBeMissing || facts.Contains(expression))
        {
            return false;
        }

        return expression switch
        {
            Logical logical => CanBeMissing(logical.Left, facts) || CanBeMissing(logical.Right, facts.Union(Beyond(logical))),
            Call { Function: Function.If } call => BranchCanBeMissing(call, facts),
            Call { Function: Function.Coalesce } call => call.Arguments.All(argument => CanBeMissing(argument, facts)),
            Reference or Arithmetic or Call { Function: Function.Ln or Function.Log1p or Function.Exp or Function.Sqrt or Function.DomainOf } => true,
            _ => expression.Accept(Operands.Instance).Any(operand => CanBeMissing(operand, facts)),
        };
    }

    /// <summary>What is known on the right side: it matters only when the left side did not decide.</summary>
    public static IEnumerable<Expression> Beyond(Logical logical) => Beyond(logical.Operator, logical.Left);

    /// <summary>What is known on the right side of an <c>and</c> or <c>or</c> with this left side.</summary>
    public static IEnumerable<Expression> Beyond(LogicalOperator word, Expression left) => word == LogicalOperator.And ? When(left, true) : Unless(left, true);

    /// <summary>What is known to be present when a condition is true, or false.</summary>
    public static IEnumerable<Expression> When(Expression condition, bool holds) => condition switch
    {
        MissingTest test => test.Negated == holds ? Implied(test.Operand) : [],
        Not not => When(not.Operand, !holds),
        Logical logical when (logical.Operator == LogicalOperator.And) == holds => When(logical.Left, holds).Concat(When(logical.Right, holds)),
        Logical => [],
        _ => Implied(condition),
    };

    /// <summary>
    /// What is known to be present when a condition is not true, or not false: it is the opposite or missing, so that only tests for missing, which are never
    /// missing themselves, say anything. The right side of an <c>or</c> is reached that way.
    /// </summary>
    private static IEnumerable<Expression> Unless(Expression condition, bool holds) => condition switch
    {
        MissingTest test => When(test, !holds),
        Not not => Unless(not.Operand, !holds),
        Logical logical when (logical.Operator == LogicalOperator.Or) == holds => Unless(logical.Left, holds).Concat(Unless(logical.Right, holds)),
        _ => [],
    };

    /// <summary>An expression that is present, and the operands that therefore must be.</summary>
    private static IEnumerable<Expression> Implied(Expression present) => present switch
    {
        Logical or MissingTest or Call { Function: Function.If or Function.Coalesce } => [present],
        _ => present.Accept(Operands.Instance).SelectMany(Implied).Prepend(present),
    };

    private static bool BranchCanBeMissing(Call call, ImmutableHashSet<Expression> facts) =>
        CanBeMissing(call.Arguments[0], facts)
        || CanBeMissing(call.Arguments[1], facts.Union(When(call.Arguments[0], true)))
        || CanBeMissing(call.Arguments[2], facts.Union(When(call.Arguments[0], false)));
}
