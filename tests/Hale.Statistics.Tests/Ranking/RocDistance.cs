using Hale.Statistics.Ranking;

namespace Hale.Statistics.Tests.Ranking;

internal static class RocDistance
{
    /// <summary>How far the curve goes from the lines that are drawn, measured with the steps of the curve as they are.</summary>
    public static double Farthest(IReadOnlyList<RocPoint> curve, IReadOnlyList<RocPoint> drawn) =>
        curve.Max(point => drawn.Zip(drawn.Skip(1)).Min(line => Distance(point, line.First, line.Second)));

    private static double Distance(RocPoint point, RocPoint from, RocPoint to)
    {
        var (across, up) = (to.FalsePositiveRate - from.FalsePositiveRate, to.TruePositiveRate - from.TruePositiveRate);
        var (x, y) = (point.FalsePositiveRate - from.FalsePositiveRate, point.TruePositiveRate - from.TruePositiveRate);
        var along = Math.Clamp(((x * across) + (y * up)) / ((across * across) + (up * up)), 0, 1);
        return Math.Sqrt(Math.Pow(x - (along * across), 2) + Math.Pow(y - (along * up), 2));
    }
}
