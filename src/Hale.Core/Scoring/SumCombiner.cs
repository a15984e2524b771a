using System.Numerics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>The sum of weight times points within the limits of the definition.</summary>
internal sealed class SumCombiner<T>(Combination combination) : Combiner<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly T? _atLeast = combination.AtLeast is { } least ? T.CreateChecked(least) : null;
    private readonly T? _atMost = combination.AtMost is { } most ? T.CreateChecked(most) : null;

    public override T Combine(ReadOnlySpan<T> weights, ReadOnlySpan<T> points, ref bool near)
    {
        var sum = T.Zero;
        for (var member = 0; member < points.Length; member++)
        {
            sum += weights[member] * points[member];
        }

        sum = _atLeast is { } least ? T.Max(sum, least) : sum;
        return _atMost is { } most ? T.Min(sum, most) : sum;
    }
}
