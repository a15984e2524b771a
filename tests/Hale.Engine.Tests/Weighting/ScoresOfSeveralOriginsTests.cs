using Hale.Engine.Weighting;

namespace Hale.Engine.Tests.Weighting;

/// <summary>Each origin has weights of its own, whose scores may lie higher or lower as a whole: pairs of rows of different origins were once compared, and better weights looked worse.</summary>
public sealed class ScoresOfSeveralOriginsTests
{
    [Fact]
    public void Order_ScoresOfAnOriginLieHigher_DoesNotMatter()
    {
        bool[] left = [true, false, false, true];
        double[] scores = [0.2, 0.5, 0.1, 0.4];
        var same = OriginOrder.Of([new OriginOrder(0, left, scores, scores), new OriginOrder(4, left, scores, scores)], [1, 1, 1, 1, 1, 1, 1, 1]);
        var higher = OriginOrder.Of([new OriginOrder(0, left, scores, scores), new OriginOrder(4, left, scores, Array.ConvertAll(scores, score => score + 0.5))], [1, 1, 1, 1, 1, 1, 1, 1]);
        same.ShouldBe((0.5, 0.5));
        higher.ShouldBe(same);
    }

    [Fact]
    public void Order_RowsThatCountMore_CountInPairs()
    {
        var order = new OriginOrder(0, [true, false, true], [0.1, 0.5, 0.9], [0.9, 0.5, 0.1]);
        OriginOrder.Of([order], [3, 2, 1]).ShouldBe((0.75, 0.25));
        OriginOrder.Of([order], [0, 2, 0]).Expert.ShouldBe(double.NaN);
    }
}
