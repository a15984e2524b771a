using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Fixed points for ranges of values; the first range that holds the value counts.</summary>
internal sealed class BandsNormaliser<T>(Normalisation.Bands bands, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly NumberRange[] _ranges = [.. bands.Ranges.Select(range => range.Range)];
    private readonly T[] _points = [.. bands.Ranges.Select(range => rounding.Written(range.Points))];

    public override bool TryPoints(Value value, ref bool near, out T points)
    {
        var number = ExactDecimal.Of(value.Number);
        for (var index = 0; index < _ranges.Length; index++)
        {
            if (Holds(_ranges[index], number))
            {
                points = _points[index];
                return true;
            }
        }

        points = T.Zero;
        return false;
    }

    private static bool Holds(NumberRange range, decimal number) =>
        (range.Low is not { } low || (range.LowIncluded ? number >= low : number > low))
        && (range.High is not { } high || (range.HighIncluded ? number <= high : number < high));
}
