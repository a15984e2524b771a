using System.Globalization;

namespace Hale.Cli.Output;

/// <summary>Numbers of a score.</summary>
internal static class Numbers
{
    /// <summary>A number with exactly so many decimal places.</summary>
    public static string Fixed(decimal number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
