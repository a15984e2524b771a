using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>A function applied to arguments; <see cref="Expressions.Function"/> says what each means.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments, of the number and kinds that <see cref="FunctionSignature"/> states.</param>
public sealed record Call(Function Function, IReadOnlyList<Expression> Arguments)
    : Expression(ResultOf(Function, Arguments), CanGiveMissing(Function, Arguments))
{
    /// <inheritdoc/>
    public override Value Evaluate(IValueSource source) => Function switch
    {
        Function.If => Branch(source),
        Function.Coalesce => FirstPresent(source),
        Function.Min or Function.Max => Extreme(source),
        Function.Clamp => Clamp(source),
        Function.Lower or Function.StartsWith or Function.DomainOf => TextFunctions.Evaluate(this, source),
        Function.Round or Function.Ln or Function.Log1p or Function.Exp or Function.Sqrt or Function.Abs => NumberFunctions.Evaluate(this, source),
    };

    /// <inheritdoc/>
    public override T Accept<T>(IExpressionVisitor<T> visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    public bool Equals(Call? other) => other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Function, Arguments.Count, Arguments[0]);

    private static ValueKind ResultOf(Function function, IReadOnlyList<Expression> arguments)
    {
        var signature = FunctionSignature.Of(function);
        if (arguments.Count < signature.LeastArguments || arguments.Count > signature.MostArguments)
        {
            throw new ArgumentException($"{arguments.Count} arguments for {signature.Usage}", nameof(arguments));
        }

        var decided = arguments[signature.DecidingArgument].Kind;
        for (var index = 0; index < arguments.Count; index++)
        {
            Require(arguments[index], signature.ArgumentKind(index, decided), nameof(arguments));
        }

        if (function == Function.Round && arguments.Count == 2 && !NumberFunctions.IsPlaces(arguments[1]))
        {
            throw new ArgumentException("the places of round are a whole number from 0 to 15", nameof(arguments));
        }

        return signature.Result ?? decided;
    }

    private static bool CanGiveMissing(Function function, IReadOnlyList<Expression> arguments) => function switch
    {
        Function.Coalesce => arguments.All(argument => argument.CanBeMissing),
        Function.Ln or Function.Log1p or Function.Exp or Function.Sqrt or Function.DomainOf => true,
        Function.If or Function.Min or Function.Max or Function.Clamp or Function.Round or Function.Abs or Function.Lower or Function.StartsWith =>
            arguments.Any(argument => argument.CanBeMissing),
    };

    private Value Branch(IValueSource source)
    {
        var condition = Arguments[0].Evaluate(source);
        return condition.IsMissing ? condition : Arguments[condition.Boolean ? 1 : 2].Evaluate(source);
    }

    private Value FirstPresent(IValueSource source)
    {
        var missing = MissingReason.None;
        for (var index = 0; index < Arguments.Count; index++)
        {
            var value = Arguments[index].Evaluate(source);
            if (!value.IsMissing)
            {
                return value;
            }

            missing = FirstReason.Of(missing, value.Missing);
        }

        return Value.MissingFor(missing);
    }

    private Value Extreme(IValueSource source)
    {
        var missing = MissingReason.None;
        var extreme = Function == Function.Min ? double.PositiveInfinity : double.NegativeInfinity;
        for (var index = 0; index < Arguments.Count; index++)
        {
            var value = Arguments[index].Evaluate(source);
            missing = FirstReason.Of(missing, value.Missing);
            if (missing == MissingReason.None)
            {
                extreme = Function == Function.Min ? Math.Min(extreme, value.Number) : Math.Max(extreme, value.Number);
            }
        }

        return missing != MissingReason.None ? Value.MissingFor(missing) : Value.Of(extreme);
    }

    private Value Clamp(IValueSource source)
    {
        var value = Arguments[0].Evaluate(source);
        var low = Arguments[1].Evaluate(source);
        var high = Arguments[2].Evaluate(source);
        var missing = FirstReason.Of(FirstReason.Of(value, low), high.Missing);
        return missing != MissingReason.None ? Value.MissingFor(missing) : Value.Of(Math.Min(Math.Max(value.Number, low.Number), high.Number));
    }
}
