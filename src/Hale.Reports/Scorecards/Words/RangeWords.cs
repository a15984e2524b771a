using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Reports.Scorecards.Words;

/// <summary>Ranges of values in words: <c>72.5 % or more</c>, <c>65 % to below 72.5 %</c>.</summary>
internal static class RangeWords
{
    private const int Digits = 6;

    /// <summary>The range.</summary>
    /// <param name="range">The values.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="fromZero">Whether values begin at 0, so that 0 to 5 is up to 5.</param>
    public static string Of(NumberRange range, Unit unit, bool fromZero)
    {
        string Text(decimal number) => NumberTexts.Exact(Math.Round(number, Digits), unit);
        var low = fromZero && range is { Low: 0, High: not 0 } ? null : range.Low;
        return (low, range.High) switch
        {
            (null, null) => "any value",
            (null, { } high) => (range.HighIncluded ? "up to " : "below ") + Text(high),
            ({ } from, null) => range.LowIncluded ? $"{Text(from)} or more" : $"more than {Text(from)}",
            ({ } from, { } high) when from == high => Text(from),
            ({ } from, { } high) => $"{(range.LowIncluded ? string.Empty : "above ")}{Plain(from, unit)} to {(range.HighIncluded ? string.Empty : "below ")}{Text(high)}",
        };
    }

    /// <summary>The lower end of a range needs its unit only where it is a sign, or the currency of an amount.</summary>
    private static string Plain(decimal number, Unit unit) => NumberTexts.Exact(Math.Round(number, Digits), unit == Unit.Percent || unit.Currency is not null ? unit : Unit.None);
}
