using Hale.Core.Expressions;
using Hale.Core.Values;

namespace Hale.Engine.Expressions;

/// <summary>
/// Prints an expression as SQL that means exactly what <see cref="Expression.Evaluate"/> means, with NULL for missing: doubles, three-valued logic, and NULL
/// for whatever is not finite. No row can make it fail.
/// </summary>
/// <param name="dialect">The engine's spelling.</param>
/// <param name="column">The SQL of a reference: a double, text or boolean by its kind, NULL where it is missing.</param>
public sealed partial class ExpressionPrinter(IExpressionDialect dialect, Func<Reference, string> column) : IExpressionVisitor<SqlFragment>
{
    /// <summary>Up to this length an operand is written twice rather than bound to a name, which engines compute less quickly.</summary>
    private const int LongestRepeated = 120;

    private int _names;

    /// <summary>The SQL of an expression; NULL where it is missing.</summary>
    public string Print(Expression expression) => Checked(expression);

    public SqlFragment Visit(NumberLiteral literal) => new(dialect.Literal(literal.Value.Number));

    public SqlFragment Visit(TextLiteral literal) => new(dialect.Literal(literal.Text));

    public SqlFragment Visit(BooleanLiteral literal) => new(dialect.Literal(literal.Truth));

    public SqlFragment Visit(Reference reference) => new(column(reference));

    public SqlFragment Visit(Negate negate)
    {
        var operand = negate.Operand.Accept(this);
        return operand with { Text = $"(- {operand.Text})" };
    }

    public SqlFragment Visit(Not not) => new($"(NOT {Checked(not.Operand)})");

    public SqlFragment Visit(Arithmetic arithmetic)
    {
        var left = arithmetic.Left.Accept(this).Text;

        // A quotient by infinity would be 0, so only a divisor must be finite already.
        var (sign, right) = arithmetic.Operator switch
        {
            ArithmeticOperator.Add => ("+", arithmetic.Right.Accept(this).Text),
            ArithmeticOperator.Subtract => ("-", arithmetic.Right.Accept(this).Text),
            ArithmeticOperator.Multiply => ("*", arithmetic.Right.Accept(this).Text),
            ArithmeticOperator.Divide => ("/", Checked(arithmetic.Right)),
        };
        return new($"({left} {sign} {right})", Finite: false);
    }

    public SqlFragment Visit(Comparison comparison)
    {
        var sign = comparison.Operator switch
        {
            ComparisonOperator.Equal => "=",
            ComparisonOperator.NotEqual => "<>",
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            ComparisonOperator.GreaterOrEqual => ">=",
        };
        return new($"({Checked(comparison.Left)} {sign} {Checked(comparison.Right)})");
    }

    public SqlFragment Visit(Logical logical)
    {
        var word = logical.Operator switch
        {
            LogicalOperator.And => "AND",
            LogicalOperator.Or => "OR",
        };
        return new($"({Checked(logical.Left)} {word} {Checked(logical.Right)})");
    }

    public SqlFragment Visit(Membership membership)
    {
        var list = string.Join(", ", membership.Literals.Select(literal => literal.Accept(this).Text));
        return new($"({Checked(membership.Operand)} {(membership.Negated ? "NOT IN" : "IN")} ({list}))");
    }

    public SqlFragment Visit(RangeMembership membership)
    {
        var word = membership.Negated ? "NOT BETWEEN" : "BETWEEN";
        return new(Guarded([membership.Low, membership.High], ends => $"({Checked(membership.Operand)} {word} {ends[0]} AND {ends[1]})"));
    }

    public SqlFragment Visit(MissingTest test) => new($"({Checked(test.Operand)} {(test.Negated ? "IS NOT NULL" : "IS NULL")})");

    /// <summary>The SQL of an expression, NULL also where it would not be finite.</summary>
    private string Checked(Expression expression)
    {
        var fragment = expression.Accept(this);
        return fragment.Finite ? fragment.Text : Bound(fragment.Text, value => $"CASE WHEN {dialect.IsFinite(value)} THEN {value} END");
    }

    /// <summary>A body that is NULL when one of the operands is, although the SQL in it would not be.</summary>
    private string Guarded(IReadOnlyList<Expression> operands, Func<IReadOnlyList<string>, string> body) => Guarded(operands, [], [], body);

    private string Guarded(IReadOnlyList<Expression> operands, List<string> done, List<string> guards, Func<IReadOnlyList<string>, string> body)
    {
        if (done.Count == operands.Count)
        {
            return guards.Count == 0 ? body(done) : $"CASE WHEN {string.Join(" AND ", guards)} THEN {body(done)} END";
        }

        var operand = operands[done.Count];
        if (!operand.CanBeMissing)
        {
            return Guarded(operands, [.. done, Checked(operand)], guards, body);
        }

        return Bound(Checked(operand), value => Guarded(operands, [.. done, value], [.. guards, $"{value} IS NOT NULL"], body), brackets: false);
    }

    /// <summary>A body that uses a value several times.</summary>
    private string Bound(string value, Func<string, string> body, bool brackets = true)
    {
        if (value.Length <= LongestRepeated)
        {
            return brackets ? $"({body(value)})" : body(value);
        }

        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v{++_names}");
        return dialect.Let(value, name, body(name));
    }
}
