using Hale.Core.Expressions;

namespace Hale.Engine.Expressions;

public sealed partial class ExpressionPrinter
{
    /// <summary>From here on a double has no decimals, and adding to it would only lose digits.</summary>
    private const double Whole = 4503599627370496;

    /// <summary>The largest double below one half, as the meaning of round has it.</summary>
    private const double BelowHalf = 0.49999999999999994;

    public SqlFragment Visit(Call call) => call.Function switch
    {
        Function.If => If(call.Arguments),
        Function.Min => new(Guarded(call.Arguments, values => Least(values))),
        Function.Max => new(Guarded(call.Arguments, values => Greatest(values))),
        Function.Clamp => new(Guarded(call.Arguments, values => Least([Greatest([values[0], values[1]]), values[2]]))),
        Function.Round => Round(call.Arguments),
        Function.Coalesce => new($"coalesce({string.Join(", ", call.Arguments.Select(Checked))})"),
        Function.Ln => Guarded(call.Arguments[0], "ln", value => $"{value} > {dialect.Literal(0.0)}"),
        Function.Log1p => Log1p(call.Arguments[0]),
        Function.Exp => new($"exp({Checked(call.Arguments[0])})", Finite: false),
        Function.Sqrt => Guarded(call.Arguments[0], "sqrt", value => $"{value} >= {dialect.Literal(0.0)}"),
        Function.Abs => Abs(call.Arguments[0]),
        Function.Lower => new(dialect.Lower(Checked(call.Arguments[0]))),
        Function.StartsWith => new(dialect.StartsWith(Checked(call.Arguments[0]), Checked(call.Arguments[1]))),
        Function.DomainOf => new(Bound(Checked(call.Arguments[0]), dialect.DomainOf)),
    };

    private SqlFragment If(IReadOnlyList<Expression> arguments)
    {
        var (then, otherwise) = (arguments[1].Accept(this), arguments[2].Accept(this));
        var text = arguments[0].CanBeMissing
            ? Bound(Checked(arguments[0]), value => $"CASE WHEN {value} THEN {then.Text} WHEN NOT {value} THEN {otherwise.Text} END")
            : $"(CASE WHEN {Checked(arguments[0])} THEN {then.Text} ELSE {otherwise.Text} END)";
        return new(text, then.Finite && otherwise.Finite);
    }

    private SqlFragment Round(IReadOnlyList<Expression> arguments)
    {
        var places = arguments.Count == 2 ? (int)((NumberLiteral)arguments[1]).Number : 0;
        var power = dialect.Literal(Math.Pow(10, places));
        return new(Bound(Checked(arguments[0]), value =>
        {
            var half = $"CASE WHEN {value} < {dialect.Literal(0.0)} THEN {dialect.Literal(-BelowHalf)} ELSE {dialect.Literal(BelowHalf)} END";
            var rounded = $"{dialect.Truncate($"({value} * {power}) + {half}")} / {power}";
            return $"CASE WHEN abs({value}) >= {dialect.Literal(Whole)} THEN {value} ELSE {rounded} END";
        }));
    }

    private SqlFragment Log1p(Expression argument)
    {
        var sum = $"({dialect.Literal(1.0)} + {Checked(argument)})";
        return new(Bound(sum, value => $"CASE WHEN {value} > {dialect.Literal(0.0)} THEN ln({value}) END"), Finite: false);
    }

    private SqlFragment Abs(Expression argument)
    {
        var operand = argument.Accept(this);
        return operand with { Text = $"abs({operand.Text})" };
    }

    /// <summary>A function of one number that the engine may be asked only inside its domain.</summary>
    private SqlFragment Guarded(Expression argument, string function, Func<string, string> domain) =>
        new(Bound(Checked(argument), value => $"CASE WHEN {domain(value)} THEN {function}({value}) END"));

    private static string Least(IReadOnlyList<string> values) => values.Count == 1 ? values[0] : $"least({string.Join(", ", values)})";

    private static string Greatest(IReadOnlyList<string> values) => values.Count == 1 ? values[0] : $"greatest({string.Join(", ", values)})";
}
