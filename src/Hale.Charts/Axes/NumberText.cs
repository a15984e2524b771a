using System.Globalization;

namespace Hale.Charts.Axes;

/// <summary>Numbers as people read them: a true minus sign, thousands apart, a space before the percent sign that never breaks.</summary>
internal static class NumberText
{
    private const char NoBreakSpace = '\u00A0';
    private const int MostDecimals = 6;

    public static string Of(double value, int decimals)
    {
        var kept = Math.Min(decimals, MostDecimals);
        var rounded = Math.Round(value, kept, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("N" + kept.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded < 0 ? "−" + text : text;
    }

    public static string Percent(double share, int decimals) => Of(share * 100, decimals) + NoBreakSpace + "%";

    /// <summary>A value as it stands beside its mark: two decimals for numbers, one for shares below a tenth.</summary>
    public static string Beside(ChartUnit unit, double value) => unit switch
    {
        ChartUnit.Number => Of(value, 2),
        ChartUnit.Percent => Percent(value, Math.Abs(value) is > 0 and < 0.0995 ? 1 : 0),
    };
}
