using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>How a function is written and what it takes.</summary>
/// <param name="Function">The function.</param>
/// <param name="Name">Its name in definitions.</param>
/// <param name="Usage">A call as it is shown to people.</param>
/// <param name="LeastArguments">The fewest arguments.</param>
/// <param name="MostArguments">The most arguments.</param>
/// <param name="Result">The kind of the result; null for the kind of <see cref="DecidingArgument"/>.</param>
public sealed record FunctionSignature(Function Function, string Name, string Usage, int LeastArguments, int MostArguments, ValueKind? Result)
{
    private const int Any = int.MaxValue;

    /// <summary>Every function, in the order of <see cref="Expressions.Function"/>.</summary>
    public static IReadOnlyList<FunctionSignature> All { get; } =
    [
        new(Function.If, "if", "if(condition, then, otherwise)", 3, 3, null),
        new(Function.Min, "min", "min(a, b, …)", 1, Any, ValueKind.Number),
        new(Function.Max, "max", "max(a, b, …)", 1, Any, ValueKind.Number),
        new(Function.Clamp, "clamp", "clamp(x, low, high)", 3, 3, ValueKind.Number),
        new(Function.Round, "round", "round(x) or round(x, places)", 1, 2, ValueKind.Number),
        new(Function.Coalesce, "coalesce", "coalesce(a, b, …)", 1, Any, null),
        new(Function.Ln, "ln", "ln(x)", 1, 1, ValueKind.Number),
        new(Function.Log1p, "log1p", "log1p(x)", 1, 1, ValueKind.Number),
        new(Function.Exp, "exp", "exp(x)", 1, 1, ValueKind.Number),
        new(Function.Sqrt, "sqrt", "sqrt(x)", 1, 1, ValueKind.Number),
        new(Function.Abs, "abs", "abs(x)", 1, 1, ValueKind.Number),
        new(Function.Lower, "lower", "lower(text)", 1, 1, ValueKind.Text),
        new(Function.StartsWith, "starts_with", "starts_with(text, prefix)", 2, 2, ValueKind.Boolean),
        new(Function.DomainOf, "domain_of", "domain_of(text)", 1, 1, ValueKind.Text),
    ];

    /// <summary>The index of the argument whose kind the result has, for a function without a kind of its own.</summary>
    public int DecidingArgument => Function == Function.If ? 1 : 0;

    /// <summary>The signature of a function.</summary>
    public static FunctionSignature Of(Function function) => All[(int)function];

    /// <summary>The kind that an argument must have.</summary>
    /// <param name="index">The argument, from 0.</param>
    /// <param name="decided">The kind of the <see cref="DecidingArgument"/>, which that argument may choose freely.</param>
    public ValueKind ArgumentKind(int index, ValueKind decided) => Function switch
    {
        Function.If => index == 0 ? ValueKind.Boolean : decided,
        Function.Coalesce => decided,
        Function.Lower or Function.StartsWith or Function.DomainOf => ValueKind.Text,
        Function.Min or Function.Max or Function.Clamp or Function.Round or Function.Ln or Function.Log1p or Function.Exp or Function.Sqrt or Function.Abs =>
            ValueKind.Number,
    };
}
