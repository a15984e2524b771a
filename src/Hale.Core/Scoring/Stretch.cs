using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>
/// Where a value lies between two others. The difference is taken in decimal: in double it would lose digits where the ends are large and close. Ends
/// that come from metrics may be so far apart that decimal cannot hold the difference; it is then taken of halves.
/// </summary>
internal static class Stretch<T>
    where T : struct, IFloatingPoint<T>
{
    private const decimal Safe = decimal.MaxValue / 4;

    /// <summary>The share of the way, 0 at the beginning and 1 at the end, which must differ and between which the value must lie.</summary>
    public static T Position(decimal from, decimal to, decimal value) => Math.Abs(from) > Safe || Math.Abs(to) > Safe
        ? Share(from / 4, to / 4, value / 4)
        : Share(from, to, value);

    /// <summary>The points of a value between two ends that have points of their own.</summary>
    public static T Points(decimal from, decimal to, decimal first, decimal last, decimal value) =>
        T.CreateChecked(first) + (T.CreateChecked(last - first) * Position(from, to, value));

    private static T Share(decimal from, decimal to, decimal value) => T.CreateChecked(value - from) / T.CreateChecked(to - from);
}
