using System.Globalization;

namespace Hale.Cli.Output;

/// <summary>Numbers of a score.</summary>
internal static class Numbers
{
    /// <summary>A number with exactly so many decimal places.</summary>
    public static string Fixed(decimal number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A change with its sign and exactly so many decimal places.</summary>
    public static string Signed(decimal change, int decimals) => (change > 0 ? "+" : string.Empty) + Fixed(change, decimals).Replace('-', '−');

    /// <summary>A change of a count with its sign.</summary>
    public static string Signed(long change) => change == 0 ? "0" : (change > 0 ? "+" : "−") + Words.Number(Math.Abs(change));
}
