using System.Numerics;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>Points for ranges of values, the same throughout a range or running along it; the first range that holds the value counts.</summary>
internal sealed class BandsNormaliser<T>(Normalisation.Bands bands, PointsRounding<T> rounding) : Normaliser<T>
    where T : struct, IFloatingPoint<T>
{
    private readonly NumberRange[] _ranges = [.. bands.Ranges.Select(range => range.Range.With(limit => limit.Number))];
    private readonly T[] _points = [.. bands.Ranges.Select(range => rounding.Written(range.Points))];

    public override MissingReason Read(Value value, IValueSource? source, ref bool near, out T points)
    {
        var number = ExactDecimal.Of(value.Number);
        for (var index = 0; index < _ranges.Length; index++)
        {
            if (_ranges[index].Holds(number))
            {
                points = Points(index, number, ref near);
                return MissingReason.None;
            }
        }

        points = T.Zero;
        return MissingReason.Error;
    }

    private T Points(int index, decimal number, ref bool near) =>
        bands.Ranges[index].RunsTo is { } last && _ranges[index] is { Low: { } low, High: { } high } && number != low
            ? rounding.Round(Stretch<T>.Points(low, high, bands.Ranges[index].Points, last, number), ref near)
            : _points[index];
}
