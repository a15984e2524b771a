namespace Hale.Statistics.Ranking;

/// <summary>Splits the line between two kept points at the point farthest from it, the line with the farthest such point first.</summary>
internal static class RocThinning
{
    private const double Straight = 1e-12;

    public static IReadOnlyList<RocPoint> Of(IReadOnlyList<RocPoint> curve, int maxPoints)
    {
        var kept = new SortedSet<int> { 0, curve.Count - 1 };
        var splits = new PriorityQueue<(int From, int At, int To), double>();
        Offer(curve, 0, curve.Count - 1, splits);
        while (kept.Count < maxPoints && splits.TryDequeue(out var split, out _))
        {
            kept.Add(split.At);
            Offer(curve, split.From, split.At, splits);
            Offer(curve, split.At, split.To, splits);
        }

        return [.. kept.Select(index => curve[index])];
    }

    private static void Offer(IReadOnlyList<RocPoint> curve, int from, int to, PriorityQueue<(int From, int At, int To), double> splits)
    {
        var (farthest, at) = (Straight, -1);
        for (var index = from + 1; index < to; index++)
        {
            var distance = Distance(curve[from], curve[index], curve[to]);
            (farthest, at) = distance > farthest ? (distance, index) : (farthest, at);
        }

        if (at >= 0)
        {
            splits.Enqueue((from, at, to), -farthest);
        }
    }

    // Both rates rise along the curve, so that the nearest point of the endless line lies between the two ends, which are never the same point.
    private static double Distance(RocPoint from, RocPoint point, RocPoint to)
    {
        var (across, up) = (to.FalsePositiveRate - from.FalsePositiveRate, to.TruePositiveRate - from.TruePositiveRate);
        var area = (across * (point.TruePositiveRate - from.TruePositiveRate)) - (up * (point.FalsePositiveRate - from.FalsePositiveRate));
        return Math.Abs(area) / Math.Sqrt((across * across) + (up * up));
    }
}
