using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>The share of members in a band or above it. All carry it alike; those that are counted bear it.</summary>
internal sealed class CountCombiner<T>(NodeBands<T> bands, string band) : Combiner<T>
    where T : struct, IFloatingPoint<T>
{
    private static readonly T Hundred = T.CreateChecked(100);
    private readonly int _band = bands.IndexOf(band);

    public override T Combine(ReadOnlySpan<T> weights, ReadOnlySpan<T> points, ref bool near)
    {
        var counted = T.Zero;
        for (var member = 0; member < points.Length; member++)
        {
            counted += Counts(points[member], ref near) ? weights[member] : T.Zero;
        }

        return Hundred * counted / Sum(weights);
    }

    public override void Attribute(ReadOnlySpan<T> weights, ReadOnlySpan<T> shares, ReadOnlySpan<T> points, Span<T> claims, Span<T> parts, ref bool near)
    {
        weights.CopyTo(claims);
        for (var member = 0; member < points.Length; member++)
        {
            parts[member] = Counts(points[member], ref near) ? weights[member] : T.Zero;
        }
    }

    private bool Counts(T points, ref bool near) => bands.IndexOf(points, ref near) >= _band;
}
