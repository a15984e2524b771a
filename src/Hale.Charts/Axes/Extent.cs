namespace Hale.Charts.Axes;

/// <summary>Which numbers an axis must reach.</summary>
internal static class Extent
{
    public static bool IsKnown(double? value) => value is { } number && double.IsFinite(number);

    /// <summary>A value with the ends of its interval; nothing for a missing value, whose interval is not drawn.</summary>
    public static IEnumerable<double> Of(double? value, Whisker? interval) => !IsKnown(value) ? []
        : interval is { IsFinite: true } whisker ? [value!.Value, whisker.Low, whisker.High] : [value!.Value];

    public static IEnumerable<double> Of(ReferenceLine? reference) => Of(reference?.At, null);
}
