using System.Globalization;

namespace Hale.Core.Scorecards;

/// <summary>A range of numbers with its own inclusiveness at each end.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowIncluded">Whether the lower end belongs to the range.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighIncluded">Whether the upper end belongs to the range.</param>
public readonly record struct NumberRange(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    /// <summary>Every number.</summary>
    public static NumberRange All => new(null, false, null, false);

    /// <summary>The range as it is read: <c>≥ 5</c>, <c>1 to below 6</c>, <c>any</c>.</summary>
    public override string ToString() => ToText(number => number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The range as it is read, its ends written by a function: <c>≥ 5 %</c>.</summary>
    public string ToText(Func<decimal, string> number) => (Low, High) switch
    {
        (null, null) => "any",
        (null, { } high) => (HighIncluded ? "≤ " : "< ") + number(high),
        ({ } low, null) => (LowIncluded ? "≥ " : "> ") + number(low),
        ({ } low, { } high) when low == high => number(low),
        ({ } low, { } high) => $"{(LowIncluded ? string.Empty : "above ")}{number(low)} to {(HighIncluded ? string.Empty : "below ")}{number(high)}",
    };
}
