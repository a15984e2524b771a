namespace Hale.Core.Expressions;

/// <summary>The expressions directly below a node, in the order in which they are written; literals of a list are part of the node.</summary>
public sealed class Operands : IExpressionVisitor<IReadOnlyList<Expression>>
{
    private Operands()
    {
    }

    /// <summary>The one visitor; it has no state.</summary>
    public static Operands Instance { get; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(NumberLiteral literal) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(TextLiteral literal) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(BooleanLiteral literal) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Reference reference) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Negate negate) => [negate.Operand];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Not not) => [not.Operand];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Arithmetic arithmetic) => [arithmetic.Left, arithmetic.Right];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Comparison comparison) => [comparison.Left, comparison.Right];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Logical logical) => [logical.Left, logical.Right];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Membership membership) => [membership.Operand];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(RangeMembership membership) => [membership.Operand, membership.Low, membership.High];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(MissingTest test) => [test.Operand];

    /// <inheritdoc/>
    public IReadOnlyList<Expression> Visit(Call call) => call.Arguments;
}
