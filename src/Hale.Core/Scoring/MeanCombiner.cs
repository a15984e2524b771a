using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>The mean by weights.</summary>
internal sealed class MeanCombiner<T> : Combiner<T>
    where T : struct, IFloatingPoint<T>
{
    public override T Combine(ReadOnlySpan<T> weights, ReadOnlySpan<T> points, ref bool near)
    {
        var weighted = T.Zero;
        for (var member = 0; member < points.Length; member++)
        {
            weighted += weights[member] * points[member];
        }

        return weighted / Sum(weights);
    }
}
