using System.Globalization;

namespace Hale.Charts.Axes;

/// <summary>Ticks at multiples of 1, 2 or 5 times a power of ten.</summary>
internal static class NumberTicks
{
    private const double Slack = 1e-9;
    private static readonly int[] Mantissas = [1, 2, 5];

    /// <summary>Ticks of a range that is not empty.</summary>
    public static IReadOnlyList<Tick> Of(ChartUnit unit, double low, double high, int wanted = 6)
    {
        var (mantissa, exponent) = TickCount.Choose(Steps(high - low), step => Count(low, high, Width(step)), wanted);
        var width = Width((mantissa, exponent));
        var first = Math.Ceiling((low / width) - Slack);
        return [.. Enumerable.Range(0, Count(low, high, width))
            .Select(index => (first + index) * width)
            .Select(value => Math.Clamp(value, low, high))
            .Select(value => new Tick(value, Label(unit, value, exponent)))];
    }

    private static string Label(ChartUnit unit, double value, int exponent) => unit switch
    {
        ChartUnit.Number => NumberText.Of(value, Math.Max(0, -exponent)),
        ChartUnit.Percent => NumberText.Percent(value, Math.Max(0, -exponent - 2)),
    };

    private static IEnumerable<(int Mantissa, int Exponent)> Steps(double span)
    {
        for (var exponent = (int)Math.Floor(Math.Log10(span)) - 2; ; exponent++)
        {
            foreach (var mantissa in Mantissas)
            {
                yield return (mantissa, exponent);
            }
        }
    }

    private static double Width((int Mantissa, int Exponent) step) =>
        double.Parse($"{step.Mantissa}E{step.Exponent.ToString(CultureInfo.InvariantCulture)}", NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Count(double low, double high, double width) =>
        (int)Math.Min(int.MaxValue, Math.Max(0, Math.Floor((high / width) + Slack) - Math.Ceiling((low / width) - Slack) + 1));
}
