using Hale.Charts.Marks;

namespace Hale.Charts.Axes;

/// <summary>Where the labels of a horizontal axis stand: inside the chart, never over each other.</summary>
internal static class AxisLabels
{
    private const double Gap = 8;
    private const int Wanted = 7;

    /// <summary>The most ticks whose labels fit beside each other; the fewest where even those do not.</summary>
    /// <param name="room">How long the axis is.</param>
    /// <param name="choose">The ticks when so many are wanted.</param>
    public static IReadOnlyList<Tick> Fitting(double room, Func<int, IReadOnlyList<Tick>> choose) => Enumerable.Range(TickCount.Fewest, Wanted - TickCount.Fewest + 1)
        .Reverse()
        .Select(choose)
        .FirstOrDefault(ticks => ticks.Sum(tick => TextWidth.Of(tick.Label, Canvas.TextSize) + Gap) <= room + Gap) ?? choose(TickCount.Fewest);

    /// <summary>The labels with the middle of each; one that would touch its neighbour at the left is left out.</summary>
    public static IEnumerable<(Tick Tick, double Middle)> Spread(IEnumerable<Tick> ticks, LinearScale scale, double width)
    {
        var taken = double.NegativeInfinity;
        foreach (var tick in ticks)
        {
            var half = TextWidth.Of(tick.Label, Canvas.TextSize) / 2;
            var middle = Math.Clamp(scale.At(tick.Value), Math.Min(half, width / 2), Math.Max(width - half, width / 2));
            if (middle - half >= taken)
            {
                taken = middle + half + Gap;
                yield return (tick, middle);
            }
        }
    }

    /// <summary>How wide a text around a middle can be without leaving the chart.</summary>
    public static double RoomAround(double middle, double width) => 2 * Math.Min(middle, width - middle);
}
