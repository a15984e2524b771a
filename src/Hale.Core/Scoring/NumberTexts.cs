using System.Globalization;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>Numbers as people read them: a true minus sign, percentages as such, and no digits that say nothing.</summary>
public static class NumberTexts
{
    private const string AllDigits = "0.############################";
    private const string GroupedDigits = "#,0.############################";
    private const double Thousand = 1000;

    /// <summary>A number with every digit it is written with.</summary>
    public static string Exact(decimal number) => Signed(number.ToString(AllDigits, CultureInfo.InvariantCulture));

    /// <summary>A limit of a definition in its unit.</summary>
    public static string Exact(decimal number, Unit unit) =>
        unit == Unit.Percent ? Exact(number * 100) + " %"
        : unit.Currency is null ? WithUnit(Exact(number), unit)
        : WithUnit(Signed(number.ToString(GroupedDigits, CultureInfo.InvariantCulture)), unit);

    /// <summary>Inner points as on the outer scale.</summary>
    public static string Exact(decimal inner, Scale scale) => Exact(Math.Round(scale.Show(inner), RoundingMargin.SettledOuter(scale)));

    /// <summary>
    /// A metric's value in its unit, to about three digits; a percentage to one decimal place, unless that would leave nothing of it; money from a thousand on in whole units, with thousands apart.
    /// </summary>
    public static string Rounded(double number, Unit unit) =>
        unit.Currency is not null && Math.Abs(number) is >= Thousand and < 1e15 ? WithUnit(Signed(number.ToString("#,0", CultureInfo.InvariantCulture)), unit)
        : unit == Unit.Percent ? (Math.Abs(number) is >= 0.0005 and < 1e13 ? Signed((number * 100).ToString("0.#", CultureInfo.InvariantCulture)) : Rounded(number * 100)) + " %"
        : WithUnit(Rounded(number), unit);

    /// <summary>A share of 0 to 1 in percent, to one decimal place.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Rounded(double number)
    {
        if (number == 0)
        {
            return "0"; // also −0, which would show its sign
        }

        var size = Math.Abs(number);
        var format = size >= 1e15 || size < 1e-6 ? "0.##E+0"
            : size >= 100 ? "0.#"
            : size >= 1 ? "0.##"
            : "0.######";
        return Signed((size < 1 ? ToThreeDigits(number) : number).ToString(format, CultureInfo.InvariantCulture));
    }

    private static double ToThreeDigits(double number) => double.Parse(number.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string WithUnit(string number, Unit unit) =>
        unit.Currency is { } currency ? $"{number} {currency}"
        : unit == Unit.Days ? number + (number == "1" ? " day" : " days")
        : unit == Unit.Hours ? number + (number == "1" ? " hour" : " hours")
        : number;

    private static string Signed(string number) => number.Replace('-', '−');
}
