using Hale.Core.Values;

namespace Hale.Core.Expressions;

/// <summary>The functions of one number. Outside their domain the result is not finite and so missing.</summary>
internal static class NumberFunctions
{
    /// <summary>From here on a double has no decimals, and adding to it would only lose digits.</summary>
    private const double Whole = 4503599627370496;

    /// <summary>The largest double below one half: adding a true half would round the largest double below one half up.</summary>
    private const double BelowHalf = 0.49999999999999994;

    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, 16).Select(places => Math.Pow(10, places))];

    public static bool IsPlaces(Expression argument) =>
        argument is NumberLiteral { Number: >= 0 and <= 15 } literal && decimal.IsInteger(literal.Number);

    public static Value Evaluate(Call call, IValueSource source)
    {
        var value = call.Arguments[0].Evaluate(source);
        return value.IsMissing ? value : Value.Of(Compute(call, value.Number));
    }

    private static double Compute(Call call, double number) => call.Function switch
    {
        Function.Round => Round(number, call.Arguments.Count == 2 ? PowersOfTen[(int)((NumberLiteral)call.Arguments[1]).Number] : 1),
        Function.Ln => Math.Log(number),
        Function.Log1p => Math.Log(1 + number),
        Function.Exp => Math.Exp(number),
        Function.Sqrt => Math.Sqrt(number),
        Function.Abs => Math.Abs(number),
        Function.If or Function.Min or Function.Max or Function.Clamp or Function.Coalesce or Function.Lower or Function.StartsWith or Function.DomainOf =>
            throw new ArgumentException($"{call.Function} is no function of one number", nameof(call)),
    };

    private static double Round(double number, double power) =>
        Math.Abs(number) >= Whole ? number : Math.Truncate((number * power) + Math.CopySign(BelowHalf, number)) / power;
}
