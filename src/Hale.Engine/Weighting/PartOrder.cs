using Hale.Statistics.Ranking;

namespace Hale.Engine.Weighting;

/// <summary>How well a part alone orders the rows in which it has points of its own.</summary>
internal sealed class PartOrder
{
    private readonly int[] _places;
    private readonly RankedRows _ranked;

    private PartOrder(int[] places, RankedRows ranked) => (_places, _ranked) = (places, ranked);

    public static PartOrder Of(FittingRows rows, int part)
    {
        var points = rows.Own(part);
        int[] places = [.. Enumerable.Range(0, points.Length).Where(row => !double.IsNaN(points[row]))];
        return new PartOrder(places, RankedRows.Of([.. places.Select(row => -points[row])], [.. places.Select(row => !rows.Retained[row])]));
    }

    public double Auc(ReadOnlySpan<int> counts)
    {
        var own = new int[_places.Length];
        for (var place = 0; place < own.Length; place++)
        {
            own[place] = counts[_places[place]];
        }

        return _ranked.Auc(own).Match(auc => auc, _ => double.NaN);
    }
}
