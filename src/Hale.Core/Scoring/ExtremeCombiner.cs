using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>The points of the lowest or the highest member, which carries and bears everything; of equals the first in canonical order.</summary>
internal sealed class ExtremeCombiner<T>(bool highest) : Combiner<T>
    where T : struct, IFloatingPoint<T>
{
    private static readonly T Margin = T.CreateChecked(RoundingMargin.Share);

    public override T Combine(ReadOnlySpan<T> weights, ReadOnlySpan<T> points, ref bool near) => points[Decider(points, ref near)];

    public override void Attribute(ReadOnlySpan<T> weights, ReadOnlySpan<T> shares, ReadOnlySpan<T> points, Span<T> claims, Span<T> parts, ref bool near)
    {
        claims.Clear();
        parts.Clear();
        var decider = Decider(points, ref near);
        (claims[decider], parts[decider]) = (T.One, points[decider]);
    }

    /// <summary>Equals are equal when settled; what is nearly equal is left to decimal.</summary>
    private int Decider(ReadOnlySpan<T> points, ref bool near)
    {
        var (decider, best) = (0, Settled(points[0]));
        for (var member = 1; member < points.Length; member++)
        {
            var number = Settled(points[member]);
            near |= number != best && T.Abs(number - best) <= Margin;
            if (highest ? number > best : number < best)
            {
                (decider, best) = (member, number);
            }
        }

        return decider;
    }

    private static T Settled(T points) => T.Round(points, RoundingMargin.SettledShare);
}
