namespace Hale.Statistics.Ranking;

/// <summary>The ROC curve: for every threshold, which share of the events and which share of the other rows it flags.</summary>
/// <remarks>Fawcett, T. (2006), "An introduction to ROC analysis", Pattern Recognition Letters 27, 861–874. Rows of equal predictor are one step, so that the area under straight lines between the points is <see cref="Auc"/>.</remarks>
public static class Roc
{
    /// <summary>The curve from (0, 0) to (1, 1), a point for every distinct predictor.</summary>
    /// <param name="predictor">One number a row; larger = event likelier.</param>
    /// <param name="events">Whether the row has the event.</param>
    /// <returns>The points, both rates rising; <see cref="Degeneracy.NoRows"/>, <see cref="Degeneracy.NoEvents"/> or <see cref="Degeneracy.OnlyEvents"/>.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or a predictor is NaN.</exception>
    public static Answer<IReadOnlyList<RocPoint>> Curve(ReadOnlySpan<double> predictor, ReadOnlySpan<bool> events)
    {
        var cuts = RankedRows.Of(predictor, events).CutsDown().ToList();
        var all = cuts.Count == 0 ? default : cuts[^1];
        if (OneClass.Reason(all.Events, all.Others) is { } reason)
        {
            return reason;
        }

        var points = new RocPoint[cuts.Count + 1];
        points[0] = new RocPoint(double.PositiveInfinity, 0, 0);
        for (var cut = 0; cut < cuts.Count; cut++)
        {
            points[cut + 1] = new RocPoint(cuts[cut].Threshold, (double)cuts[cut].Others / all.Others, (double)cuts[cut].Events / all.Events);
        }

        Answer<RocPoint[]> answer = points;
        return answer.Select<IReadOnlyList<RocPoint>>(array => array);
    }

    /// <summary>
    /// A curve for drawing: those points of a curve between which straight lines lie closest to it, by always adding the point that lies farthest from the lines
    /// (Douglas, D. &amp; Peucker, T. (1973), Cartographica 10, 112–122). 200 points lie within half a pixel of the curve of 7,000 rows on 400 pixels; a curve of few rows has few points anyway.
    /// </summary>
    /// <param name="curve">A curve of <see cref="Curve"/>.</param>
    /// <param name="maxPoints">At most so many points; at least 2. Points that lie on the lines anyway are never among them.</param>
    public static IReadOnlyList<RocPoint> Thinned(IReadOnlyList<RocPoint> curve, int maxPoints)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPoints, 2);
        return curve.Count <= 2 ? curve : RocThinning.Of(curve, maxPoints);
    }
}
