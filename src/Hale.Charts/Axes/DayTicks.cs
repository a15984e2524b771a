namespace Hale.Charts.Axes;

/// <summary>Ticks at round numbers of days from 0: weeks, months of 30 days, quarters of 90.</summary>
internal static class DayTicks
{
    private const int Longest = 360;
    private static readonly double[] Short = [.1, .2, .5, 1, 2, 5, 7, 14, 30, 60, 90, 180];

    /// <summary>Ticks from 0 to a day after it.</summary>
    public static IReadOnlyList<Tick> Of(double until, int wanted = 6)
    {
        var step = TickCount.Choose(Steps(), step => Count(until, step), wanted);
        return [.. Enumerable.Range(0, Count(until, step)).Select(index => Math.Min(until, index * step)).Select(day => new Tick(day, NumberText.Of(day, step < 1 ? 1 : 0)))];
    }

    private static IEnumerable<double> Steps()
    {
        foreach (var step in Short)
        {
            yield return step;
        }

        for (double step = Longest; ; step *= 2)
        {
            yield return step;
        }
    }

    private static int Count(double until, double step) => (int)Math.Min(int.MaxValue, Math.Floor((until / step) + 1e-9) + 1);
}
