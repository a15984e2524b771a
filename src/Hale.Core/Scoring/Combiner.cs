using System.Numerics;
using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>A combination compiled for one arithmetic. The members are the children that count and have points, in canonical order; there is at least one.</summary>
internal abstract class Combiner<T>
    where T : struct, IFloatingPoint<T>
{
    /// <summary>The group's points, not yet kept within the scale.</summary>
    public abstract T Combine(ReadOnlySpan<T> weights, ReadOnlySpan<T> points, ref bool near);

    /// <summary>
    /// What each member gives: a claim, in proportion to which it carries the group, and a part, in proportion to which it bears the group's points. Where all parts are 0,
    /// claims bear them. By default by weight, and by weight times points.
    /// </summary>
    public virtual void Attribute(ReadOnlySpan<T> weights, ReadOnlySpan<T> shares, ReadOnlySpan<T> points, Span<T> claims, Span<T> parts, ref bool near)
    {
        shares.CopyTo(claims);
        for (var member = 0; member < points.Length; member++)
        {
            parts[member] = weights[member] * points[member];
        }
    }

    /// <summary>Compiles a combination.</summary>
    /// <param name="combination">The combination.</param>
    /// <param name="bands">The bands of the score, for counting.</param>
    public static Combiner<T> Of(Combination combination, NodeBands<T> bands) => combination.Kind switch
    {
        CombinationKind.WeightedMean or CombinationKind.Mean => new MeanCombiner<T>(),
        CombinationKind.Min or CombinationKind.WorstBand => new ExtremeCombiner<T>(highest: false),
        CombinationKind.Max => new ExtremeCombiner<T>(highest: true),
        CombinationKind.Sum => new SumCombiner<T>(combination),
        CombinationKind.GeometricMean => new GeometricCombiner<T>(),
        CombinationKind.Count => new CountCombiner<T>(bands, combination.Band!),
    };

    protected static T Sum(ReadOnlySpan<T> numbers)
    {
        var sum = T.Zero;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
