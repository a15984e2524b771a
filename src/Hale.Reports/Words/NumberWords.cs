using System.Globalization;
using Hale.Statistics;

namespace Hale.Reports.Words;

/// <summary>How numbers and days are written for people.</summary>
internal static class NumberWords
{
    private const int MostDecimals = 4;
    private const double LargestExact = 1e15;

    public static string Count(long count) => Signed(count.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A count with its noun, such as <c>1 account</c>.</summary>
    public static string Count(long count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    public static string Fixed(double number, int decimals)
    {
        if (double.IsNaN(number))
        {
            return "unknown";
        }
        if (double.IsInfinity(number))
        {
            return number > 0 ? "∞" : "−∞";
        }
        var text = Rounded(number, decimals).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Signed(text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text);
    }

    /// <summary>Both ends, joined by a dash, or by a word where a minus sign would stand beside the dash.</summary>
    public static string Range(double low, double high, int decimals) =>
        low < 0 || high < 0 ? $"{Fixed(low, decimals)} to {Fixed(high, decimals)}" : $"{Fixed(low, decimals)}–{Fixed(high, decimals)}";

    /// <summary>As many decimals as it takes that no end is printed as a fence it does not touch: an interval that excludes 50 may not read “50–58”.</summary>
    public static int Decimals(Interval? interval, double scale, params ReadOnlySpan<double> fences)
    {
        for (var decimals = 0; decimals < MostDecimals; decimals++)
        {
            if (interval is not { } ends || !(Meets(ends.Low * scale, decimals, fences) || Meets(ends.High * scale, decimals, fences)))
            {
                return decimals;
            }
        }
        return MostDecimals;
    }

    /// <summary>A share as a percentage: the smaller, the more decimals.</summary>
    public static string Percent(double share) => Fixed(share * 100, PercentDecimals(share)) + " %";

    public static int PercentDecimals(double share) => (Math.Abs(share) * 100) switch
    {
        0 => 0,
        < 1 => 2,
        < 10 => 1,
        _ => 0,
    };

    /// <summary>A number on an unknown scale, short but not cut to nothing.</summary>
    public static string Plain(double number) => Math.Abs(number) switch
    {
        >= 1000 => Fixed(number, 0),
        >= 1 => Signed(number.ToString("0.##", CultureInfo.InvariantCulture)),
        _ => double.IsNaN(number) ? "unknown" : Signed(number.ToString("0.####", CultureInfo.InvariantCulture)),
    };

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool Meets(double end, int decimals, ReadOnlySpan<double> fences)
    {
        foreach (var fence in fences)
        {
            if (Math.Abs(end - fence) > 1e-9 && Math.Abs(Rounded(end, decimals) - fence) < 1e-9)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Half is rounded away from zero, as people do; fifteen digits are looked at, so that .285 times a hundred is 28.5 and not a little less.</summary>
    private static double Rounded(double number, int decimals) => Math.Abs(number) < LargestExact
        ? (double)Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero)
        : number;

    private static string Signed(string text) => text.Replace('-', '−');
}
