using System.Numerics;

namespace Hale.Core.Scoring;

/// <summary>The weighted geometric mean, 0 as soon as a member has 0 points, or so few that only noise tells them from 0. Contributions are those of the arithmetic mean, brought down to it in proportion.</summary>
internal sealed class GeometricCombiner<T> : Combiner<T>
    where T : struct, IFloatingPoint<T>
{
    private static readonly T Nothing = T.CreateChecked(RoundingMargin.Nothing);
    private static readonly T Margin = T.CreateChecked(RoundingMargin.NothingMargin);

    public override T Combine(ReadOnlySpan<T> weights, ReadOnlySpan<T> points, ref bool near)
    {
        var logarithm = T.Zero;
        for (var member = 0; member < points.Length; member++)
        {
            near |= T.Abs(points[member] - Nothing) <= Margin;
            if (points[member] < Nothing)
            {
                return T.Zero;
            }

            logarithm += weights[member] * Logarithm(points[member]);
        }

        return Exponential(logarithm / Sum(weights));
    }

    private static T Logarithm(T number) => number is decimal exact
        ? T.CreateChecked(DecimalPowers.Logarithm(exact))
        : T.CreateChecked(Math.Log(double.CreateChecked(number)));

    private static T Exponential(T number) => number is decimal exact
        ? T.CreateChecked(DecimalPowers.Exponential(exact))
        : T.CreateChecked(Math.Exp(double.CreateChecked(number)));
}
