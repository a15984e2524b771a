using Hale.Statistics.Ranking;

namespace Hale.Engine.Weighting;

/// <summary>
/// How two sets of scores order the rows that are tested at one origin. Each origin has fitted weights of its own, so that a score of one origin is compared with those of the same origin only.
/// </summary>
internal sealed class OriginOrder
{
    private readonly int _start;
    private readonly bool[] _left;
    private readonly RankedRows _expert;
    private readonly RankedRows _fitted;

    /// <summary>The rows of an origin.</summary>
    /// <param name="start">The place of the first among all that are tested.</param>
    /// <param name="left">Which of them left.</param>
    /// <param name="expert">Their scores by the present weights.</param>
    /// <param name="fitted">Their scores by the fitted weights.</param>
    public OriginOrder(int start, bool[] left, double[] expert, double[] fitted)
    {
        (_start, _left) = (start, left);
        _expert = RankedRows.Of(Array.ConvertAll(expert, score => -score), left);
        _fitted = RankedRows.Of(Array.ConvertAll(fitted, score => -score), left);
    }

    /// <summary>The shares of pairs in the right order, over all origins; NaN where there is no pair.</summary>
    public static (double Expert, double Fitted) Of(IReadOnlyList<OriginOrder> origins, ReadOnlySpan<int> counts)
    {
        var (expert, fitted, all) = (0.0, 0.0, 0.0);
        foreach (var origin in origins)
        {
            var own = counts.Slice(origin._start, origin._left.Length);
            if (origin.Pairs(own) is var pairs && pairs > 0)
            {
                expert += pairs * origin._expert.Auc(own).Value;
                fitted += pairs * origin._fitted.Auc(own).Value;
                all += pairs;
            }
        }

        return all > 0 ? (expert / all, fitted / all) : (double.NaN, double.NaN);
    }

    private double Pairs(ReadOnlySpan<int> counts)
    {
        var (left, stayed) = (0.0, 0.0);
        for (var row = 0; row < counts.Length; row++)
        {
            left += _left[row] ? counts[row] : 0;
            stayed += _left[row] ? 0 : counts[row];
        }

        return left * stayed;
    }
}
