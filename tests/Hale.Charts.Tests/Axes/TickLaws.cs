using Hale.Charts.Axes;

namespace Hale.Charts.Tests.Axes;

/// <summary>What holds for the ticks of every axis.</summary>
internal static class TickLaws
{
    public static void CountIsReadable(IReadOnlyList<Tick> ticks) => ticks.Count.ShouldBeInRange(3, 8);

    public static void AllInside(IReadOnlyList<Tick> ticks, double low, double high) => ticks.ShouldAllBe(tick => tick.Value >= low && tick.Value <= high);

    public static void EvenlySpaced(IReadOnlyList<Tick> ticks, double span)
    {
        var step = ticks[1].Value - ticks[0].Value;
        step.ShouldBeGreaterThan(0);
        for (var index = 1; index < ticks.Count; index++)
        {
            (ticks[index].Value - ticks[index - 1].Value).ShouldBe(step, span * 1e-6);
        }
    }

    public static void LabelsDiffer(IReadOnlyList<Tick> ticks) => ticks.Select(tick => tick.Label).ShouldBeUnique();
}
